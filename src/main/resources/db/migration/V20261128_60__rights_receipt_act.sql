-- Whether a story was brought out or only kept: what came back after a suspension or a hold is no
-- new publication, and "n per period" does not count it again.
alter table rights_receipt add column act text not null
    generated always as (coalesce(trace #>> '{question,act}', 'PUBLISH')) stored;
