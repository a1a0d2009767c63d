-- What a resident agreed to (ROE-E5, ROE-I2). Two questions: may the title be on the page of the wijk while the case runs, and
-- may the realised initiative be told about. Either can be taken back, so it no longer stands in what was sent once.
alter table initiatief add column toestemming_tonen boolean default false not null;
alter table initiatief add column toestemming_voorbeeld boolean default false not null;
-- A quote inside a text is stored with a backslash before it, so only the field itself is found.
update initiatief set toestemming_voorbeeld = true
 where exists (select 1 from stuk s
                where s.id = (select max(l.id) from stuk l
                               where l.kenmerk = initiatief.kenmerk and l.soort = 'verantwoording')
                  and s.inhoud like '%"toestemmingVoorbeeld":true%');
-- The headline of the story, in the words of who wrote it: the resident's title can name people. Empty in older stories.
alter table verhaal add column kop varchar(120);
-- Everybody compares the wijken by what was filed and carried out in a year (ROE-I3): each count is read from its index alone.
create index initiatief_wijkcijfers on initiatief (ontvangen_op, wijk, beleidsterrein, uitkomst);
drop index initiatief_afgerond;
create index initiatief_afgerond on initiatief (uitkomst, afgerond_op, wijk, beleidsterrein);
