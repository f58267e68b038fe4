-- What stood on the page of an original and was not read as a part of the story, and what somebody said of it.
-- Originals of before have none: what was left out of them was only told.
create table provenance_left_out (
    capture_id  uuid    not null constraint fk_provenance_left_out_capture references provenance_capture,
    number      integer not null,
    after_block integer not null constraint ck_provenance_left_out_after check (after_block >= 0),
    body        text    not null constraint ck_provenance_left_out_body check (body <> ''),
    doubtful    boolean not null,
    constraint pk_provenance_left_out primary key (capture_id, number)
);

create trigger provenance_left_out_immutable before update or delete on provenance_left_out
    for each row execute function provenance_is_immutable();

create table provenance_set_aside (
    id           uuid        not null constraint pk_provenance_set_aside primary key,
    capture_id   uuid        not null constraint fk_provenance_set_aside_capture references provenance_capture,
    number       integer     not null constraint ck_provenance_set_aside_number check (number > 0),
    set_aside_at timestamptz not null,
    set_aside_by text        not null,
    constraint uk_provenance_set_aside unique (capture_id, number)
);

create trigger provenance_set_aside_immutable before update or delete on provenance_set_aside
    for each row execute function provenance_is_immutable();
