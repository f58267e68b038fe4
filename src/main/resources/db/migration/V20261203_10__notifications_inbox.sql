-- What people were told. A person is named without a foreign key, as in every stamp of who did what.
create table notifications_notification (
    id       uuid        not null constraint pk_notifications_notification primary key,
    person   uuid        not null,
    kind     text        not null,
    headline text        not null,
    -- Empty if it happened by itself.
    by_name  text,
    place    text        not null,
    at       timestamptz not null,
    read_at  timestamptz,
    -- Whether it waits for the letter of the day.
    gathered boolean     not null
);

create index ix_notifications_inbox on notifications_notification (person, id);
create index ix_notifications_unread on notifications_notification (person) where read_at is null;
create index ix_notifications_gathered on notifications_notification (person) where gathered;
create index ix_notifications_read on notifications_notification (read_at);
create index ix_notifications_at on notifications_notification (at);

-- How people get them by mail; who is not here gets a letter for each.
create table notifications_choice (
    person uuid not null constraint pk_notifications_choice primary key,
    mail   text not null
);

-- Whose letter of the day is due, and when.
create table notifications_digest (
    person          uuid        not null constraint pk_notifications_digest primary key,
    attempts        int         not null,
    next_attempt_at timestamptz not null
);

create index ix_notifications_digest_due on notifications_digest (next_attempt_at);
