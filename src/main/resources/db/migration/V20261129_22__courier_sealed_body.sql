-- A letter that waits holds the grantor's key, by which anybody could answer in their name: it is
-- sealed from now on, and its readable text shows where the key stands. What waits at the upgrade is
-- sealed by the courier's first round.
alter table courier_letter add column sealed_body bytea;
alter table courier_letter drop constraint ck_courier_letter_erased;
alter table courier_letter add constraint ck_courier_letter_erased check (
    erased_at is null
    or (state <> 'WAITING' and recipients = '{}' and body = '' and subject = '' and sealed_body is null));
alter table courier_letter add constraint ck_courier_letter_sealed check (
    sealed_body is null or state <> 'SENT');
