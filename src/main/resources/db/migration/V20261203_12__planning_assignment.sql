-- Who does which story until when.
create table planning_assignment (
    id              uuid        not null constraint pk_planning_assignment primary key,
    version         bigint      not null,
    title           text        not null,
    note            text        not null,
    section         text        not null,
    due             timestamptz,
    -- The same, and for what is due at no time the end of time: by this open work is in order.
    due_order       timestamptz not null,
    state           text        not null,
    open            boolean     not null,
    article_id      uuid        constraint fk_planning_assignment_article references articles_article,
    person          uuid,
    person_name     text,
    planned_by      uuid        not null,
    planned_by_name text        not null,
    planned_at      timestamptz not null
);

create index ix_planning_assignment_open on planning_assignment (open, due_order, id);
create index ix_planning_assignment_person on planning_assignment (person, open, due_order, id);
create index ix_planning_assignment_ended on planning_assignment (open, id);
create index ix_planning_assignment_article on planning_assignment (article_id, id);

-- Who is to be reminded of which work, and when.
create table planning_reminder (
    assignment      uuid        not null constraint pk_planning_reminder primary key
                                constraint fk_planning_reminder_assignment references planning_assignment,
    attempts        int         not null,
    next_attempt_at timestamptz not null
);

create index ix_planning_reminder_due on planning_reminder (next_attempt_at);
