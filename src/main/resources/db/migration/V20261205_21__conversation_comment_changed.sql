-- Whoever said something may say it otherwise, or take it back. What was taken back has no text any more; it stands
-- here as long as something was answered after it.
alter table conversation_comment add column edited_at timestamptz;
alter table conversation_comment add column deleted_at timestamptz;
alter table conversation_comment add constraint ck_conversation_comment_deleted check ((deleted_at is not null) = (text = ''));
