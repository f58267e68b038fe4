-- What has changed since it was entered. A row for every change, and no key over what it names: whoever changes
-- something never waits for somebody who changes something else of it, nor for the search.
create table search_due (
    number          bigint      generated always as identity constraint pk_search_due primary key,
    kind            text        not null,
    id              uuid        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null
);

create index ix_search_due_next on search_due (next_attempt_at, number);
create index ix_search_due_thing on search_due (id, kind);

-- What there is already, the newest first, 200 in a second: so all else that is done in the background, and what is
-- changed meanwhile, has its turn. Whoever stops the server meanwhile stops it, and it goes on afterwards.
insert into search_due (kind, id, next_attempt_at)
select kind, id, now() + (row_number() over (order by place, changed desc, id) / 200) * interval '1 second'
from (select 0 as place, 'OUTLET' as kind, id, now() as changed from sources_outlet
      union all
      select 1, 'PERMISSION', instrument_id, now() from rights_instrument
      where kind <> 'HOLD' and state <> 'SUPERSEDED'
      union all
      select 2, 'ARTICLE', id, edited_at from articles_article
      union all
      select 3, 'PICTURE', id, added_at from media_picture
      union all
      select 4, 'LETTER', id, posted_at from courier_letter) everything;
