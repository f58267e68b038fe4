-- Who paid for a story that is out, as lists say it; empty where nobody did.
alter table publishing_publication add column sponsor text not null default '';
