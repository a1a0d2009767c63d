-- The short story of a realised initiative for the yearly account (ALM-4, ROE-I4). Written by staff, never copied from what a
-- resident sent, and without personal data; only while the resident agreed. A row can go: the time line says who removed it.
create table verhaal (
    kenmerk         varchar(30)   not null primary key references initiatief (kenmerk),
    tekst           varchar(1500) not null,
    versie          integer       not null,
    geschreven_op   timestamp(3)  not null,
    geschreven_door varchar(64)
);
-- The account of a year asks for what was realised in that year; without this it would read every case there ever was.
create index initiatief_afgerond on initiatief (uitkomst, afgerond_op);
