-- Who translated a work, for credit lines that name them.
alter table rights_work_description add column translator text;
