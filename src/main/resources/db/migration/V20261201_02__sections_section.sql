-- The departments that a newsroom files its stories under, as a tree: what readers find them by.
create table sections_section (
    id       uuid    not null constraint pk_sections_section primary key,
    version  bigint  not null,
    name     text    not null,
    slug     text    not null constraint uq_sections_section_slug unique,
    parent   uuid    constraint fk_sections_section_parent references sections_section (id),
    position integer not null,
    closed   boolean not null,
    -- what it was called in addresses before; they lead to it for ever, and no other takes them
    former   text[]  not null default '{}',
    constraint ck_sections_section_parent check (parent <> id)
);

create index ix_sections_section_parent on sections_section (parent, position, id);
