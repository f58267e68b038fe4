-- Which programs have run here, the latest last: another one may decide otherwise about what is out.
create table publishing_program (
    started_at  timestamptz not null constraint pk_publishing_program primary key,
    fingerprint text        not null
);

-- A re-decision by another program takes nothing away: it asks.
alter table publishing_redecision add column of_upgrade boolean not null default false;

-- What another program would take off a story that is out, until a person has looked at it.
create table publishing_upgrade_question (
    article_id uuid        not null constraint pk_publishing_upgrade_question primary key
                           constraint fk_publishing_upgrade_question_publication references publishing_publication,
    loss       text        not null,
    found_at   timestamptz not null
);
