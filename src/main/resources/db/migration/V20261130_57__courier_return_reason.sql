-- What the mail server at the other end said when a letter came back; empty if nobody noted it.
alter table courier_letter add column return_reason text not null default '';
alter table courier_letter
    add constraint ck_courier_letter_reason check (erased_at is null or return_reason = '');
