-- What stands around the stories on every page of readers; one row, and the lines that belong to it.
create table publishing_furniture (
    id         smallint    not null constraint pk_publishing_furniture primary key
               constraint ck_publishing_furniture_one check (id = 1),
    version    bigint      not null default 0,
    changed_at timestamptz not null,
    theme      text        not null default 'COURIER',
    -- Empty for that of the theme.
    accent     text        not null default '',
    dates      text        not null default 'MINUTE_AND_ZONE',
    -- Empty for the language of the site.
    date_language text     not null default ''
);

insert into publishing_furniture (id, changed_at) values (1, now());

-- The section may be gone by then: the line then stands nowhere.
create table publishing_promotion (
    furniture_id smallint not null constraint fk_publishing_promotion_furniture references publishing_furniture,
    position     integer  not null,
    words        text     not null,
    address      text     not null,
    section_id   uuid,
    starts_at    timestamptz,
    ends_at      timestamptz,
    constraint pk_publishing_promotion primary key (furniture_id, position)
);

create table publishing_menu_link (
    furniture_id smallint not null constraint fk_publishing_menu_link_furniture references publishing_furniture,
    position     integer  not null,
    words        text     not null,
    address      text     not null,
    constraint pk_publishing_menu_link primary key (furniture_id, position)
);

-- An empty address leads nowhere.
create table publishing_footer_line (
    furniture_id smallint not null constraint fk_publishing_footer_line_furniture references publishing_furniture,
    position     integer  not null,
    words        text     not null,
    address      text     not null,
    constraint pk_publishing_footer_line primary key (furniture_id, position)
);
