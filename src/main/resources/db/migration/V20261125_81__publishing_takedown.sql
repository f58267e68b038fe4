-- What must come down, thing by thing, foreseen when a story comes out. The clock takes what is due.
create table publishing_takedown (
    id              uuid        not null constraint pk_publishing_takedown primary key,
    article_id      uuid        not null constraint fk_publishing_takedown_article references articles_article,
    surface         text        not null constraint ck_publishing_takedown_surface check (surface in ('PAGE', 'PICTURE', 'FEED', 'COPIES')),
    place           text        not null,
    recall          text        not null constraint ck_publishing_takedown_recall check (recall in ('OURS', 'ASKABLE', 'NEVER')),
    cause           text        not null constraint ck_publishing_takedown_cause check (cause in ('TIME', 'RIGHTS', 'WITHDRAWN', 'KILLED')),
    due_at          timestamptz not null,
    state           text        not null constraint ck_publishing_takedown_state check (state in ('WAITING', 'DONE', 'ASKED', 'BEYOND_RECALL')),
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    settled_at      timestamptz,
    receipt         text        not null,
    failure         text        not null,
    constraint uk_publishing_takedown unique (article_id, surface, place, due_at)
);

create index ix_publishing_takedown_waiting on publishing_takedown (next_attempt_at, id) where state = 'WAITING';
create index ix_publishing_takedown_due on publishing_takedown (due_at desc, id desc);
create index ix_publishing_publication_ending on publishing_publication (shown_until) where state = 'LIVE' and shown_until is not null;

-- What came out before this table was there ends all the same.
insert into publishing_takedown (id, article_id, surface, place, recall, cause, due_at, state, attempts, next_attempt_at, receipt, failure)
select gen_random_uuid(), p.article_id, 'PAGE', '/stories/' || p.slug, 'OURS', 'TIME', p.shown_until, 'WAITING', 0, p.shown_until, '', ''
from publishing_publication p
where p.state = 'LIVE' and p.shown_until is not null;

insert into publishing_takedown (id, article_id, surface, place, recall, cause, due_at, state, attempts, next_attempt_at, receipt, failure)
select gen_random_uuid(), e.article_id, 'FEED', '/feed.xml ' || e.form, 'OURS', 'TIME', e.valid_until, 'WAITING', 0, e.valid_until, '', ''
from publishing_feed_entry e
where e.valid_until is not null;

insert into publishing_takedown (id, article_id, surface, place, recall, cause, due_at, state, attempts, next_attempt_at, receipt, failure)
select gen_random_uuid(), e.article_id, 'COPIES', '/feed.xml', 'ASKABLE', 'TIME', max(e.valid_until), 'WAITING', 0, max(e.valid_until), '', ''
from publishing_feed_entry e
group by e.article_id
having bool_and(e.valid_until is not null);

insert into publishing_takedown (id, article_id, surface, place, recall, cause, due_at, state, attempts, next_attempt_at, receipt, failure)
select gen_random_uuid(), p.article_id, 'PICTURE', a.path, 'OURS', 'TIME', a.valid_until, 'WAITING', 0, a.valid_until, '', ''
from publishing_answer a
join publishing_publication p on a.path like '/media/' || p.article_id || '/%'
where p.state = 'LIVE' and a.status = 200 and a.valid_until is not null;
