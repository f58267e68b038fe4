create table sources_outlet (
    id           uuid   not null constraint pk_sources_outlet primary key,
    version      bigint not null,
    name         text   not null constraint ck_sources_outlet_name check (name <> ''),
    domain       text   not null,
    contact_name text   not null,
    contact_mail text   not null,
    reprint_line text   not null
);

-- A pasted story is recognised by its host, so one host cannot mean two outlets.
create unique index uk_sources_outlet_domain on sources_outlet (domain) where domain <> '';
create index ix_sources_outlet_name on sources_outlet (lower(name));
