create table articles_article (
    id                        uuid        not null constraint pk_articles_article primary key,
    version                   bigint      not null,
    revision                  integer     not null,
    kind                      text        not null constraint ck_articles_article_kind check (kind in ('OWN', 'REPRINT')),
    stage                     text        not null constraint ck_articles_article_stage check (stage in ('DRAFT', 'OFFERED', 'APPROVED')),
    headline                  text        not null constraint ck_articles_article_headline check (headline <> ''),
    slug                      text        not null,
    deck                      text        not null,
    byline                    text        not null,
    dateline                  text        not null,
    language                  text        not null,
    body                      text        not null,
    picture_id                uuid        constraint fk_articles_article_picture references media_picture,
    picture_caption           text,
    picture_alternative_text  text,
    outlet_id                 uuid        constraint fk_articles_article_outlet references sources_outlet,
    capture_id                uuid,
    original_address          text,
    original_published_at     timestamptz,
    original_published_offset text,
    approved_by               uuid,
    approved_at               timestamptz,
    created_by                uuid        not null,
    created_by_name           text        not null,
    created_at                timestamptz not null,
    edited_by                 uuid        not null,
    edited_by_name            text        not null,
    edited_at                 timestamptz not null,
    constraint ck_articles_article_origin check ((kind = 'REPRINT') = (outlet_id is not null and capture_id is not null)),
    -- Nobody is the second person for a text of their own.
    constraint ck_articles_article_second_person check (approved_by is null or approved_by <> edited_by),
    constraint ck_articles_article_approval check ((stage = 'APPROVED') = (approved_by is not null and approved_at is not null))
);

create index ix_articles_article_edited on articles_article (edited_at desc, id desc);
create index ix_articles_article_stage on articles_article (stage, edited_at desc, id desc);
create index ix_articles_article_created_by on articles_article (created_by, edited_at desc, id desc);
create index ix_articles_article_capture on articles_article (capture_id) where capture_id is not null;

create table articles_revision (
    article_id               uuid        not null constraint fk_articles_revision_article references articles_article,
    number                   integer     not null,
    headline                 text        not null,
    slug                     text        not null,
    deck                     text        not null,
    byline                   text        not null,
    dateline                 text        not null,
    language                 text        not null,
    body                     text        not null,
    picture_id               uuid        constraint fk_articles_revision_picture references media_picture,
    picture_caption          text,
    picture_alternative_text text,
    saved_by                 uuid        not null,
    saved_by_name            text        not null,
    saved_at                 timestamptz not null,
    constraint pk_articles_revision primary key (article_id, number)
);
