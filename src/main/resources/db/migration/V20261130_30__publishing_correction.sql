-- What was corrected in public, on whose word, and who looked at it afterwards. A note of ours beside a
-- partner's text is kept here too: it changes no text, so both revisions are the same.
create table publishing_correction (
    id               uuid        not null constraint pk_publishing_correction primary key,
    version          bigint      not null,
    article_id       uuid        not null constraint fk_publishing_correction_publication references publishing_publication,
    kind             text        not null constraint ck_publishing_correction_kind check (kind in ('CORRECTION', 'NOTE')),
    note             text        not null constraint ck_publishing_correction_note check (note <> ''),
    revision_before  integer     not null,
    revision_after   integer     not null,
    -- the credits that were corrected, one picture at the same place in each
    pictures         uuid[]      not null default '{}',
    credits_before   text[]      not null default '{}',
    credits_after    text[]      not null default '{}',
    made_by          uuid        not null,
    made_by_name     text        not null,
    made_at          timestamptz not null,
    due_at           timestamptz not null,
    state            text        not null constraint ck_publishing_correction_state
                                 check (state in ('OPEN', 'CONFIRMED', 'SENT_BACK', 'SETTLED', 'TWO_PERSONS')),
    reviewed_by      uuid,
    reviewed_by_name text,
    reviewed_at      timestamptz,
    remark           text        not null default '',
    constraint ck_publishing_correction_reviewer check (reviewed_by is null or reviewed_by <> made_by),
    constraint ck_publishing_correction_review check (
        (state in ('CONFIRMED', 'SENT_BACK', 'SETTLED')) = (reviewed_by is not null)
        and (reviewed_by is null) = (reviewed_at is null))
);

create index ix_publishing_correction_article on publishing_correction (article_id, made_at);
create index ix_publishing_correction_due on publishing_correction (due_at, id) where state in ('OPEN', 'SENT_BACK');

alter table publishing_publication drop constraint ck_publishing_publication_signature;
alter table publishing_publication add constraint ck_publishing_publication_signature
    check (signature in ('SECOND_PERSON', 'SINGLE_GREEN_REPRINT', 'SINGLE_CORRECTION'));
