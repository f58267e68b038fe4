-- The first :stories stories come out, every third with a picture. All but 500 of them were decided again
-- before; of fifty the answer is another than what readers get.
insert into media_picture (id, version, original_sha256, web_sha256, media_type, width, height, caption, credit,
        alternative_text, found_at, added_at)
select pg_temp.name('9', i), 0, sha256, sha256, 'image/jpeg', 800, 600, '', 'Jane Doe/Agency ' || i % 10, '', '', now()
from generate_series(0, :stories::int - 1, 3) i, (select encode(sha256('A letter.'), 'hex') as sha256) as letter;
update articles_article set picture_id = pg_temp.name('9', substr(slug, 7)::int), picture_caption = '', picture_alternative_text = ''
where substr(slug, 7)::int < :stories::int and substr(slug, 7)::int % 3 = 0;
insert into articles_revision (article_id, number, headline, slug, deck, byline, dateline, language, body, picture_id,
        picture_caption, picture_alternative_text, saved_by, saved_by_name, saved_at, state_sha256)
select id, 1, headline, slug, deck, byline, dateline, language, body, picture_id, picture_caption, picture_alternative_text,
    edited_by, edited_by_name, edited_at,
    encode(sha256(convert_to(headline || E'\n' || deck || E'\n' || body, 'UTF8')), 'hex')
from articles_article where substr(slug, 7)::int < :stories::int;
insert into files_blob (sha256, media_type, size, stored_at, content)
select encode(sha256(convert_to('Original ' || i, 'UTF8')), 'hex'), 'text/plain', length('Original ' || i), now(),
    convert_to('Original ' || i, 'UTF8')
from generate_series(0, :stories::int - 1) i;
insert into provenance_capture (id, sha256, media_type, outlet_id, captured_at, captured_by, captured_by_name, headline, deck,
        byline, dateline, published_day, language, publisher, body)
select pg_temp.name('f', i), encode(sha256(convert_to('Original ' || i, 'UTF8')), 'hex'), 'text/plain',
    pg_temp.name('e', i % 200), now(), 'c0000000-0000-4000-8000-000000000001', 'Bench', headline, deck, byline, dateline,
    false, language, '', body
from generate_series(0, :stories::int - 1) i join articles_article on id = pg_temp.name('b', i);
insert into publishing_publication (article_id, version, channel, state, revision, headline, summary, byline, language,
        outlet, slug, signature, published_by, published_by_name, first_published_at, published_at, dated_at, instruments, works)
select id, 0, 'site', 'LIVE', 1, headline, '', byline, language, 'Outlet', slug, 'SECOND_PERSON', edited_by, edited_by_name,
    edited_at, edited_at, edited_at, array[pg_temp.name('a', substr(slug, 7)::int % 200)],
    array_remove(array[id, picture_id], null)
from articles_article where substr(slug, 7)::int < :stories::int;
insert into publishing_address (channel, slug, article_id)
select channel, slug, article_id from publishing_publication;
insert into publishing_rendition (channel, path, version, stale, own_only)
select 'site', '/stories/' || slug, 1, false, false from publishing_publication;
insert into publishing_answer (channel, path, position, status, media_type, content, gzip, etag, location, last_modified,
        valid_until)
select 'site', '/stories/' || slug, 0, 200, 'text/html', convert_to(repeat('What there is to say. ', 200), 'UTF8'), '', md5(slug),
    '', now(),
    case when substr(slug, 7)::int % 10 = 0 then timestamptz '2030-01-01' end
from publishing_publication;
insert into publishing_outline (article_id, revision, edition, version, language, byline, outlet, has_deck, pictures, changes)
select p.article_id, 1, 1, md5(p.slug), 'en', 'Jane Doe', a.outlet_id, false,
    array_remove(array[a.picture_id], null), '{}'
from publishing_publication p join articles_article a on a.id = p.article_id where substr(p.slug, 7)::int >= 500;
-- What there is to show, as the agreement and the house rules of its outlet want it; see Gist.
update publishing_publication set gist = encode(sha256(convert_to(
        case when substr(slug, 7)::int % 10 = 0 then '2030-01-01T00:00:00Z' else '' end || E'\nTEXT CANONICAL AT {}'
        || E'\nTEXT CREDIT_LINE AT {position=TOP, text=By {author}}\nTEXT LINK_BACK AT {position=ANYWHERE}', 'UTF8')), 'hex')
where substr(slug, 7)::int >= 50;
insert into publishing_feed_entry (article_id, form, item, valid_until, gist)
select article_id, 'SUMMARY',
    jsonb_build_object('id', 'urn:uuid:' || article_id, 'full', false, 'address', '/stories/' || slug, 'headline', slug,
        'published', '2026-11-01T08:00:00Z', 'html', '<p>' || repeat('What there is to say. ', 20) || '</p>')::text,
    case when substr(slug, 7)::int % 10 = 0 then timestamptz '2030-01-01' end, gist
from publishing_publication;
analyze articles_revision;
analyze files_blob;
analyze provenance_capture;
analyze publishing_publication;
analyze publishing_answer;
analyze publishing_outline;
analyze publishing_feed_entry;
