-- The entry of the ledger that made this order or claim wait again. When that correction is itself corrected, it waits no more.
alter table betaalopdracht add column correctie bigint;
alter table terugvordering add column correctie bigint;
create index betaalopdracht_correctie on betaalopdracht (correctie);
create index terugvordering_correctie on terugvordering (correctie);
