-- One row that is locked while cases come on the list or are taken from it by an agenda that begins, so that a case never
-- falls between the two (ROE-G2).
create table agendalijstslot (
    id integer not null primary key
);
insert into agendalijstslot (id) values (1);
