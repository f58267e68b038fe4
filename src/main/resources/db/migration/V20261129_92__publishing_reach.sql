-- Whom the site and its feed reach, and how; one row. Until somebody says otherwise it is seen
-- everywhere, without advertisements or paywall, as it was before there was this table.
create table publishing_reach (
    id                  smallint not null constraint pk_publishing_reach primary key
                        constraint ck_publishing_reach_one check (id = 1),
    version             bigint   not null default 0,
    market              text[]   not null default '{}',
    kept_out            text[]   not null default '{}',
    server              text,
    languages           text[]   not null default '{}',
    advertisements      boolean  not null default false,
    ads_against_stories boolean  not null default false,
    paywall             boolean  not null default false,
    commercial          boolean  not null default false,
    co_branded          boolean  not null default false
);

insert into publishing_reach (id) values (1);
