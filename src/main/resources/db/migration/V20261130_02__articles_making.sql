-- How each text of an article came about. What was saved before this was watched stays without it.
alter table articles_revision add column made text
    constraint ck_articles_revision_made check (made in ('HERE', 'BROUGHT'));
alter table articles_revision add column near_to text;

-- The state of a story by its name: the same hash that receipts and permissions know it by.
alter table articles_revision add column state_sha256 text;
update articles_revision
set state_sha256 = encode(sha256(convert_to(headline || E'\n' || deck || E'\n' || body, 'UTF8')), 'hex');
alter table articles_revision alter column state_sha256 set not null;
