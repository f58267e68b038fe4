-- The logo that an outlet wants shown beside its stories.
create table media_logo (
    outlet_id       uuid        not null constraint pk_media_logo primary key
                                constraint fk_media_logo_outlet references sources_outlet,
    version         bigint      not null,
    original_sha256 text        not null constraint fk_media_logo_original references files_blob,
    web_sha256      text        not null constraint fk_media_logo_web references files_blob,
    media_type      text        not null,
    width           integer     not null constraint ck_media_logo_width check (width > 0),
    height          integer     not null constraint ck_media_logo_height check (height > 0),
    added_at        timestamptz not null
);
