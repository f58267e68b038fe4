-- Reprints :from to :until - 1, of outlet after outlet. The rights permit three in four of them.
insert into articles_article (id, version, revision, kind, stage, headline, slug, deck, byline, dateline, language, body,
        outlet_id, capture_id, created_by, created_by_name, created_at, edited_by, edited_by_name, edited_at)
select pg_temp.name('b', i), 0, 1, 'REPRINT', 'DRAFT', 'Story ' || i, 'story-' || i, '', 'Jane Doe', '', 'en',
    '<p>' || repeat('What there is to say. ', 19) || 'What there is to say.</p>', pg_temp.name('e', i % 200), pg_temp.name('f', i),
    'c0000000-0000-4000-8000-000000000001', 'Bench', now(), 'c0000000-0000-4000-8000-000000000001', 'Bench',
    timestamptz '2026-01-01' + i * interval '1 second'
from generate_series(:from::int, :until::int - 1) i;
insert into rights_status (work_id, used_as, decision, decided_at, subjects)
select pg_temp.name('b', i), 'WEB_FULL',
    case i % 4 when 0 then 'PERMIT' when 1 then 'PERMIT_WITH' when 2 then 'PERMIT_WITH' else 'DENY' end, now(),
    array[pg_temp.name('b', i), pg_temp.name('e', i % 200)]
from generate_series(:from::int, :until::int - 1) i
on conflict on constraint pk_rights_status do nothing;
analyze articles_article;
analyze rights_status;
