-- Whoever begins the kenmerken of a year holds this row, so that two first cases at once do not both begin it.
insert into kenmerkreeks (reeks, laatste) values ('nieuwe-reeks', 0);
