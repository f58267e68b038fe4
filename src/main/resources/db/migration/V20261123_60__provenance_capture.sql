-- Originals as they were when we took them. Nothing here is ever changed or deleted.
create table provenance_capture (
    id                uuid        not null constraint pk_provenance_capture primary key,
    sha256            text        not null constraint fk_provenance_capture_bytes references files_blob
                                  constraint uk_provenance_capture_bytes unique,
    media_type        text        not null,
    outlet_id         uuid        constraint fk_provenance_capture_outlet references sources_outlet,
    captured_at       timestamptz not null,
    captured_by       uuid        not null,
    captured_by_name  text        not null,
    headline          text        not null constraint ck_provenance_capture_headline check (headline <> ''),
    deck              text        not null,
    byline            text        not null,
    dateline          text        not null,
    published_at      timestamptz,
    published_offset  text,
    published_day     boolean     not null,
    address           text,
    language          text        not null,
    publisher         text        not null,
    body              text        not null,
    constraint ck_provenance_capture_published check ((published_at is null) = (published_offset is null))
);

create table provenance_rights_as_given (
    capture_id uuid    not null constraint fk_provenance_rights_as_given_capture references provenance_capture,
    number     integer not null,
    statement  text    not null constraint ck_provenance_rights_as_given_statement check (statement <> ''),
    constraint pk_provenance_rights_as_given primary key (capture_id, number)
);

create table provenance_picture (
    capture_id uuid    not null constraint fk_provenance_picture_capture references provenance_capture,
    number     integer not null,
    address    text    not null,
    caption    text    not null,
    credit     text    not null,
    alt        text    not null,
    constraint pk_provenance_picture primary key (capture_id, number)
);

create function provenance_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception '% is immutable', tg_table_name;
end
$$;

create trigger provenance_capture_immutable before update or delete on provenance_capture
    for each row execute function provenance_is_immutable();
create trigger provenance_rights_as_given_immutable before update or delete on provenance_rights_as_given
    for each row execute function provenance_is_immutable();
create trigger provenance_picture_immutable before update or delete on provenance_picture
    for each row execute function provenance_is_immutable();
