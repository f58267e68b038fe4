-- What feeds say of a story is data from now on, which every format writes in its own way. Until now it was an element
-- of RSS, always in the same order, as our own writer left it.
create function pg_temp.unescaped(xml text) returns text language sql immutable as
$$ select replace(replace(replace(xml, '&lt;', '<'), '&gt;', '>'), '&amp;', '&') $$;

update publishing_feed_entry e
set item = jsonb_strip_nulls(jsonb_build_object(
    'id', 'urn:uuid:' || e.article_id,
    'full', e.form = 'FULL',
    'address', coalesce(pg_temp.unescaped(substring(e.item from '<link>(.*?)</link>')), '/stories/' || p.slug),
    'headline', pg_temp.unescaped(substring(e.item from '<title>(.*?)</title>')),
    'byline', pg_temp.unescaped(substring(e.item from '<dc:creator>(.*?)</dc:creator>')),
    'summary', p.summary,
    'language', pg_temp.unescaped(substring(e.item from '<dc:language>(.*?)</dc:language>')),
    'published', to_char(p.first_published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'modified', substring(e.item from '<atom:updated>(.*?)</atom:updated>'),
    'html', case when e.form = 'FULL'
        then replace(substring(e.item from '<content:encoded><!\[CDATA\[(.*)\]\]></content:encoded>'),
            ']]]]><![CDATA[>', ']]>')
        else pg_temp.unescaped(substring(e.item from '<description>(.*?)</description>')) end))::text
from publishing_publication p
where p.article_id = e.article_id;

drop function pg_temp.unescaped(text);

-- The old items did not say all that the new ones do: those that feeds show are made anew by the first night.
update publishing_feed_entry set gist = '' where article_id in (
    select article_id from publishing_publication where state = 'LIVE' order by first_published_at desc limit 60);
update publishing_rendition set stale = true, version = version + 1 where path = '/feed.xml';
