-- Whoever begins the kenmerken of a year holds this row, so that two first cases at once do not both begin it.
insert into kenmerkreeks (reeks, laatste) values ('nieuwe-reeks', 0);

-- Cases that V16 brought in as open. Whether an administrator had deleted the process of one of them only the engine knows: the
-- application asks it at its next start, and empties this table.
create table fasecontrole (
    kenmerk  varchar(30) not null primary key
);
insert into fasecontrole (kenmerk) select kenmerk from fasecijfer where klaar_op is null;
