-- By which answer readers get a page, and a feed has a story: until when it holds and what it wants shown, as a
-- SHA-256. What was arranged before is arranged anew in the first night.
alter table publishing_publication add column gist text not null default '';
alter table publishing_feed_entry add column gist text not null default '';
