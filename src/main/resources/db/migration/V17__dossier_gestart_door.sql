-- Who recorded a case for a resident: staff find the cases back that they started. Null when the resident filed it.
alter table initiatief add column gestart_door varchar(64);

-- The first line of the time line has always said who recorded it.
update initiatief
   set gestart_door = (select min(t.account)
                         from tijdlijn t
                        where t.kenmerk = initiatief.kenmerk
                          and t.soort = 'ingediend'
                          and t.account is not null);

-- One for each list of cases, newest first.
create index initiatief_gestart_door on initiatief (gestart_door, ontvangen_op);
create index initiatief_wijk_ontvangen on initiatief (wijk, ontvangen_op);
create index initiatief_cluster_ontvangen on initiatief (cluster, ontvangen_op);
create index initiatief_ontvangen on initiatief (ontvangen_op);
