-- How this house writes what its partners write otherwise: each version whole, and never changed.
create table provenance_style_version (
    number  integer     not null constraint pk_provenance_style_version primary key,
    made_at timestamptz not null,
    made_by text        not null,
    constraint ck_provenance_style_version_number check (number > 0)
);

create table provenance_style_entry (
    version      integer not null constraint fk_provenance_style_entry_version references provenance_style_version,
    place        integer not null,
    kind         text    not null,
    from_words   text    not null constraint ck_provenance_style_entry_from check (from_words <> ''),
    to_words     text    not null constraint ck_provenance_style_entry_to check (to_words <> ''),
    language     text    not null,
    confirmed_by text,
    constraint pk_provenance_style_entry primary key (version, place)
);

create trigger provenance_style_version_immutable before update or delete on provenance_style_version
    for each row execute function provenance_is_immutable();
create trigger provenance_style_entry_immutable before update or delete on provenance_style_entry
    for each row execute function provenance_is_immutable();
