-- A fact is about one duty of a permission, not about all of its type: which one, for which words,
-- and what proves it. Entries of before say nothing of that, and go on counting for all of a type.
alter table rights_fact
    add column duty_name   text,
    add column text_sha256 text
        constraint ck_rights_fact_text check (text_sha256 ~ '^[0-9a-f]{64}$'),
    add column evidence    uuid constraint fk_rights_fact_evidence references rights_evidence
                           deferrable initially deferred,
    add column proof       text not null default '';

alter table dues_due add column duty_name text;
