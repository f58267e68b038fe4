-- Entries :from to :until - 1, as the search makes them of stories of 250 words. Their texts are two thousand, of which the first words of
-- a language are in most and the last in almost none. "harbour" is in every second entry, "lighthouse" in one of a hundred, "zeppelin" in
-- one of ten thousand; in one of five hundred, all of them Korean, is 부대, a unit, and in one of 2500 in the title.
drop index if exists ix_search_entry_words, ix_search_entry_title, ix_search_entry_addresses, ix_search_entry_author;

create temp table pool as
select n, korean, body, to_tsvector(case when korean then 'simple' else 'english' end::regconfig, body) as words
from (select n, n % 5 = 0 as korean, string_agg(case when n % 5 = 0
              then chr(44032 + (exp(part * 7.6)::int * 7) % 11172) || chr(44032 + (exp(other * 7.6)::int * 11) % 11172)
              else 'w' || floor(exp(part * 10.3))::int || 'en' end, ' ') as body
      from (select n, (hashint8(n * 1000 + place) & 1048575) / 1048576.0 as part,
                   (hashint8(n * 1000 + place + 500) & 1048575) / 1048576.0 as other
            from generate_series(0, 1999) n, generate_series(1, 250) place) drawn
      group by n) texts;

insert into search_entry (kind, id, title, body, title_words, words, addresses, states, ends_at, outlet_id, author, language,
        picture_id, changed_at)
select 'ARTICLE', md5('search ' || i)::uuid, title, body || added, titled,
    titled || words || to_tsvector('english', added), array['bench.example/stories/story-' || i],
    case i % 3 when 0 then array['DRAFT'] when 1 then array['LIVE'] else array['LIVE', 'APPROVED'] end, null,
    md5('outlet ' || i % 200)::uuid, 'Jane Doe ' || i % 500, case when korean then 'ko' else 'en' end, null,
    timestamptz '2020-01-01' + i * interval '2 minutes'
from (select s.*, to_tsvector('english', title) as titled
      from (select i, pool.*, case when korean then left(body, 24) || case when i % 2500 = 0 then ' 부대' else '' end
                              else 'Story ' || i || ' ' || left(body, 40) || case when i % 40 = 1 then ' harbour' else '' end end as title,
                   case when i % 2 = 0 then ' harbour' else '' end || case when i % 100 = 7 then ' lighthouse' else '' end
                       || case when i % 10000 = 7 then ' zeppelin' else '' end || case when i % 500 = 0 then ' 부대' else '' end as added
            from generate_series(:from::int, :until::int - 1) i join pool on pool.n = i % 2000) s) story
on conflict do nothing;
drop table pool;
insert into search_language (language, dictionary) values ('en', 'english'), ('ko', 'simple') on conflict do nothing;

create index ix_search_entry_title on search_entry using gin (title_words);
create index ix_search_entry_words on search_entry using gin (words);
create index ix_search_entry_addresses on search_entry using gin (addresses);
create index ix_search_entry_author on search_entry using gin (author gin_trgm_ops);
analyze search_entry;
