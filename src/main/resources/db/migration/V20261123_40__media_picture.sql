create table media_picture (
    id               uuid        not null constraint pk_media_picture primary key,
    version          bigint      not null,
    original_sha256  text        not null constraint fk_media_picture_original references files_blob,
    web_sha256       text        not null constraint fk_media_picture_web references files_blob,
    media_type       text        not null,
    width            integer     not null constraint ck_media_picture_width check (width > 0),
    height           integer     not null constraint ck_media_picture_height check (height > 0),
    caption          text        not null,
    credit           text        not null,
    alternative_text text        not null,
    found_at         text        not null,
    added_at         timestamptz not null
);
