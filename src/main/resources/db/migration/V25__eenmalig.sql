-- Forms of the site that were taken in: what is sent twice is done once. Keys and contents are hashes, nothing can be read
-- from them; a row goes away when its form has become too old to be sent again.
create table eenmalig (
    sleutel  varchar(64)  not null primary key,
    inhoud   varchar(64)  not null,
    moment   timestamp(3) not null
);
create index eenmalig_moment on eenmalig (moment);
