-- Whom we asked may be forgotten once the request is over.
alter table rights_request add column contact_erased_at timestamptz;
alter table rights_request drop constraint ck_rights_request_mail;
alter table rights_request add constraint ck_rights_request_mail
    check (case when contact_erased_at is null then mail <> '' else mail = '' and contact = '' end);
create index ix_rights_request_mail on rights_request (lower(mail));
