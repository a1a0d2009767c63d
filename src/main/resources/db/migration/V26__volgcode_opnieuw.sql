-- Requests for a lost code. What was typed can be an e-mail address: the row goes away as soon as the request is handled.
create table volgcode_aanvraag (
    id       varchar(36)  not null primary key,
    gezocht  varchar(254) not null,
    moment   timestamp(3) not null
);
create index volgcode_aanvraag_moment on volgcode_aanvraag (moment);

-- When the code of a case was sent again for the last time.
create table volgcode_verstuurd (
    kenmerk  varchar(30)  not null primary key references initiatief (kenmerk),
    moment   timestamp(3) not null
);
