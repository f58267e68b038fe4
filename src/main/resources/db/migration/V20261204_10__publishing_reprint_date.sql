-- Which date readers see of a reprint: ours, both, or that of its original.
alter table publishing_furniture add column reprint_date text not null default 'OURS'
    constraint ck_publishing_furniture_reprint_date check (reprint_date in ('OURS', 'BOTH', 'ORIGINAL'));

-- When the original came out, as it says it: a day, or a moment with its offset; null for our own, and if nobody knows.
alter table publishing_publication add column original_published text;
update publishing_publication p
set original_published =
    case when c.published_day then to_char(c.published_at at time zone 'UTC', 'YYYY-MM-DD')
    else to_char(c.published_at at time zone 'UTC' + shift.by, 'YYYY-MM-DD"T"HH24:MI:SS') || c.published_offset end
from articles_article a
join provenance_capture c on c.id = a.capture_id,
lateral (
    select case
        when c.published_offset = 'Z' then interval '0'
        else (substr(c.published_offset, 1, 1) || '1')::int
            * (substr(c.published_offset, 2) || case length(c.published_offset) when 3 then ':00' else '' end)::interval
        end as by) as shift
where a.id = p.article_id and p.outlet is not null and c.published_at between '0001-01-02' and '9999-12-30';

-- Lists say it beside our date: the next reader of each has it rendered again.
update publishing_rendition set version = version + 1, stale = true
where channel = 'site' and (path = '/' or path like '/sections/%');
