-- Bytes under the name that their SHA-256 gives them. A row is written once and never changed.
create table files_blob (
    sha256     text        not null constraint pk_files_blob primary key
                           constraint ck_files_blob_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        not null,
    size       bigint      not null constraint ck_files_blob_size check (size > 0),
    stored_at  timestamptz not null,
    content    bytea       not null,
    constraint ck_files_blob_content check (octet_length(content) = size)
);

-- Pictures and PDFs are compressed already; trying again would only cost time.
alter table files_blob alter column content set storage external;

create function files_blob_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'files_blob is immutable';
end
$$;

create trigger files_blob_immutable before update or delete on files_blob
    for each row execute function files_blob_is_immutable();
