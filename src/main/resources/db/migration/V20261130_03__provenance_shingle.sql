-- Runs of words of originals, hashed: by them it is found which original a text is like.
create table provenance_shingle (
    hash       bigint not null,
    capture_id uuid   not null constraint fk_provenance_shingle_capture references provenance_capture,
    constraint pk_provenance_shingle primary key (hash, capture_id)
);

-- The originals whose runs are kept; a text without long runs has none.
create table provenance_shingled (
    capture_id uuid not null constraint pk_provenance_shingled primary key
                    constraint fk_provenance_shingled_capture references provenance_capture
);
