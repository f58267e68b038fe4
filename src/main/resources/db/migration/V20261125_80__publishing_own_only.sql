-- A node that has lost its connection gives, without asking, only what is all our own. False is safe.
alter table publishing_rendition add column own_only boolean not null default false;
