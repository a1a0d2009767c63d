-- Figures about cases, phases and waiting steps, kept up with the case itself (ROE-I4, ROE-F14). Narrow rows without personal
-- data; a month is one whole number, yyyymm. Every index holds all columns of the figure that is read from it.
create table zaakcijfer (
    kenmerk          varchar(30) not null primary key,
    wijk             varchar(40) not null,
    soort            varchar(30) not null,
    ontvangen_op     date        not null,
    ontvangen_maand  integer     not null,
    uitkomst         varchar(30),
    afgerond_op      date,
    afgerond_maand   integer,
    dagen            integer
);
create index zaakcijfer_ontvangen on zaakcijfer (ontvangen_maand, wijk, soort);
create index zaakcijfer_afgerond on zaakcijfer (afgerond_maand, wijk, soort, uitkomst, dagen);

-- The row without an end is where the case stands. A row that ended without a month was cut off: it counts in no figure.
create table fasecijfer (
    kenmerk      varchar(30) not null,
    volgnummer   integer     not null,
    fase         integer     not null,
    wijk         varchar(40) not null,
    soort        varchar(30) not null,
    begonnen_op  date        not null,
    klaar_op     date,
    klaar_maand  integer,
    dagen        integer,
    primary key (kenmerk, volgnummer)
);
create index fasecijfer_open on fasecijfer (klaar_op, wijk, soort, fase);
create index fasecijfer_klaar on fasecijfer (klaar_maand, wijk, soort, fase, dagen);

-- Where a process waits without a task: for an event or for a process that it called.
create table wachtstap (
    activiteit   varchar(64) not null primary key,
    kenmerk      varchar(60),
    proces       varchar(64) not null,
    stap         varchar(64) not null,
    wijk         varchar(40),
    begonnen_op  date        not null,
    klaar_op     date,
    klaar_maand  integer,
    dagen        integer,
    afgebroken   boolean     not null
);
create index wachtstap_cijfers on wachtstap (proces, klaar_maand, wijk, afgebroken, stap, dagen);

alter table taak add column klaar_maand integer;
alter table taak add column dagen integer;

-- What is known of before. The phases that a case went through earlier are not: its phase is taken to begin with its newest
-- task, and phases that ended, waiting steps, and processes that were deleted are not made up.
insert into zaakcijfer (kenmerk, wijk, soort, ontvangen_op, ontvangen_maand, uitkomst, afgerond_op, afgerond_maand, dagen)
select kenmerk, wijk, coalesce(soort, 'onbepaald'), cast(ontvangen_op as date),
       cast(extract(year from ontvangen_op) * 100 + extract(month from ontvangen_op) as integer),
       uitkomst, cast(afgerond_op as date),
       cast(extract(year from afgerond_op) * 100 + extract(month from afgerond_op) as integer),
       cast(cast(afgerond_op as date) - cast(ontvangen_op as date) as integer)
  from initiatief;

insert into fasecijfer (kenmerk, volgnummer, fase, wijk, soort, begonnen_op)
select kenmerk, 1, fase, wijk, coalesce(soort, 'onbepaald'),
       cast(coalesce((select max(begonnen_op) from taak where taak.kenmerk = initiatief.kenmerk), ontvangen_op) as date)
  from initiatief
 where uitkomst is null;

update taak
   set klaar_maand = cast(extract(year from klaar_op) * 100 + extract(month from klaar_op) as integer),
       dagen = cast(cast(klaar_op as date) - cast(begonnen_op as date) as integer)
 where klaar_op is not null;
create index taak_cijfers on taak (proces, klaar_maand, wijk, hoe, stap, dagen);
