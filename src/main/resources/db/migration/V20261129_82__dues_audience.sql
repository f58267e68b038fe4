-- How many readers a story had in a stretch of time, for the reports to its partner.
create table dues_audience (
    outlet       uuid        not null constraint fk_dues_audience_outlet references sources_outlet,
    work_id      uuid        not null,
    period_from  timestamptz not null,
    period_until timestamptz not null,
    readers      bigint      not null constraint ck_dues_audience_readers check (readers >= 0),
    entered_by   text        not null,
    entered_at   timestamptz not null,
    constraint pk_dues_audience primary key (outlet, work_id, period_from, period_until),
    constraint ck_dues_audience_period check (period_until > period_from)
);
