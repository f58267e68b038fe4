-- A story can be retracted: its text is gone, and readers are told at its address why.
alter table publishing_publication add column retraction text;
alter table publishing_publication drop constraint ck_publishing_publication_state;
alter table publishing_publication add constraint ck_publishing_publication_state
    check (state in ('LIVE', 'WITHDRAWN', 'RETRACTED', 'KILLED'));
alter table publishing_publication add constraint ck_publishing_publication_retraction
    check ((state = 'RETRACTED') = (retraction is not null));
alter table publishing_takedown drop constraint ck_publishing_takedown_cause;
alter table publishing_takedown add constraint ck_publishing_takedown_cause
    check (cause in ('TIME', 'RIGHTS', 'WITHDRAWN', 'RETRACTED', 'KILLED'));
