-- What colleagues say about a story. Nothing that brings stories out reads these tables.
create table conversation_thread (
    id               uuid   not null constraint pk_conversation_thread primary key,
    version          bigint not null,
    article_id       uuid   not null constraint fk_conversation_thread_article references articles_article,
    -- The words that it is about and the paragraph they began in; empty for the story as a whole.
    quote            text,
    paragraph        text,
    begun_by         uuid   not null,
    begun_by_name    text   not null,
    resolved_by      uuid,
    resolved_by_name text,
    resolved_at      timestamptz,
    constraint ck_conversation_thread_anchor check ((quote is null) = (paragraph is null))
);

create index ix_conversation_thread_article on conversation_thread (article_id, id);

create table conversation_comment (
    id          uuid        not null constraint pk_conversation_comment primary key,
    thread_id   uuid        not null constraint fk_conversation_comment_thread references conversation_thread,
    author      uuid        not null,
    author_name text        not null,
    said_at     timestamptz not null,
    text        text        not null
);

create index ix_conversation_comment_thread on conversation_comment (thread_id, id);
