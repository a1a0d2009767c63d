-- Content of models, forms, tables and examples, each once whatever its name.
create table modelinhoud (
    vingerafdruk varchar(64) not null primary key,
    inhoud       bytea       not null
);

-- Changes of models: who, when and why, and who was the second pair of eyes.
create table modelversie (
    nummer           integer       not null primary key,
    stand            varchar(20)   not null,
    bron             varchar(20)   not null,
    door             varchar(64),
    op               timestamp(3)  not null,
    reden            varchar(1000) not null,
    beoordeeld_door  varchar(64),
    beoordeeld_op    timestamp(3),
    beoordeling      varchar(1000),
    levering         varchar(64),
    constraint modelversie_stand check (stand in ('LIVE', 'WACHT', 'GEWEIGERD', 'INGETROKKEN', 'VEROUDERD'))
);
create index modelversie_per_stand on modelversie (stand, nummer);
create index modelversie_per_levering on modelversie (levering);

-- What a version changes. Without "voor" the file is new, without "na" it went away.
create table modelversie_bestand (
    nummer integer      not null,
    naam   varchar(255) not null,
    voor   varchar(64),
    na     varchar(64),
    primary key (nummer, naam),
    constraint modelversie_bestand_van foreign key (nummer) references modelversie (nummer),
    constraint modelversie_bestand_voor foreign key (voor) references modelinhoud (vingerafdruk),
    constraint modelversie_bestand_na foreign key (na) references modelinhoud (vingerafdruk)
);

-- The files that are live together, and the version that brought each of them.
create table modelbestand (
    naam         varchar(255) not null primary key,
    vingerafdruk varchar(64)  not null,
    nummer       integer      not null,
    constraint modelbestand_inhoud foreign key (vingerafdruk) references modelinhoud (vingerafdruk),
    constraint modelbestand_versie foreign key (nummer) references modelversie (nummer)
);

-- What the program, or the folder outside it, offered last. A file that was left out because a process owner had changed it too
-- is marked until he brings it in anew.
create table modelherkomst (
    naam         varchar(255) not null primary key,
    vingerafdruk varchar(64)  not null,
    overgeslagen boolean      not null
);
