-- Whoever begins a round of an agenda holds this one row, so that a wijk never gets two agendas for a year.
create table agendaslot (
    id  integer not null primary key
);
insert into agendaslot (id) values (1);

-- Last number that was handed out to a measure; the number of one that was taken away is not used again.
alter table wijkagenda add column laatste_nummer integer default 0 not null;
