-- How far the nightly re-decision of what is out has come; one row a night.
create table publishing_redecision (
    due_at      timestamptz not null constraint pk_publishing_redecision primary key,
    after       uuid        not null,
    seen        bigint      not null,
    changed     bigint      not null,
    finished_at timestamptz
);
