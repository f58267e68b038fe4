-- Of what waits for a person the desk is told once a day for each partner: its outlet, or the
-- permission if it is of none.
create table dues_digest (
    partner uuid not null,
    day     date not null,
    constraint pk_dues_digest primary key (partner, day)
);
