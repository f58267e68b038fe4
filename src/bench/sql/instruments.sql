-- Permissions :from to :until - 1: of each of 200 outlets a standing agreement, every tenth with an end,
-- and house rules; ten of picture agencies; the others for one story each. One in ten has ended or is asked for.
create temporary table bench_instrument as
with drawn as (
    select i, pg_temp.name('e', i % 200) as outlet,
        case when i < 200 then 'AGREEMENT' when i < 400 then 'HOUSE_RULES' when i < 410 then 'AGREEMENT' else 'GRANT' end as kind,
        case when i < 410 or i % 10 > 0 then 'GRANTED' else (array['REQUESTED', 'COUNTERED', 'REVOKED', 'DENIED'])[i / 10 % 4 + 1] end as state
    from generate_series(:from::int, :until::int - 1) i)
select *,
    case when i < 200 then jsonb_build_object('schema', 1,
             'scope', jsonb_build_object('type', 'selector', 'include', jsonb_build_object('outlet', outlet)),
             'permissions', '[{"use": "WEB_FULL"}, {"use": "FEED_SUMMARY"}]'::jsonb,
             'duties', '[{"type": "CREDIT_LINE", "payload": {"text": "By {author}", "position": "TOP"}}, {"type": "CANONICAL"}]'::jsonb)
             || case when i % 10 = 0 then '{"constraints": {"clocks": {"display": {"until": "2030-01-01T00:00:00Z"}}}}'::jsonb else '{}' end
         when i < 400 then jsonb_build_object('schema', 1,
             'scope', jsonb_build_object('type', 'selector', 'include', jsonb_build_object('outlet', outlet)),
             'prohibitions', '[{"uses": ["RESELL"]}]'::jsonb,
             'duties', '[{"type": "LINK_BACK", "payload": {"position": "ANYWHERE"}}]'::jsonb)
         when i < 410 then jsonb_build_object('schema', 1,
             'scope', jsonb_build_object('type', 'selector', 'include', jsonb_build_object('credits', jsonb_build_array('Agency ' || i - 400))),
             'permissions', '[{"use": "WEB_FULL"}, {"use": "IMAGE_USE"}]'::jsonb)
         else jsonb_build_object('schema', 1,
             'scope', jsonb_build_object('type', 'work', 'work', pg_temp.name('b', i)),
             'permissions', '[{"use": "PRINT"}]'::jsonb)
    end as terms
from drawn;

begin;
insert into rights_instrument (id, instrument_id, number, revision, kind, state, state_since, title, outlet, grantor,
        scope_kind, selector_outlet, is_limited, terms, terms_sha256, uses, display_until, display_zone,
        granting_evidence_id, created_at, created_by)
select pg_temp.name('a', i), pg_temp.name('a', i), 1, 0, kind, state,
    case when state = 'REVOKED' then now() - interval '1 day' end,
    'Story ' || i || ' of ' || md5(i::text), outlet, 'Outlet ' || i % 200,
    case when i < 410 then 'SELECTOR' else 'WORK' end, case when i < 400 then outlet end, false,
    terms, encode(sha256(convert_to(terms::text, 'UTF8')), 'hex'),
    array(select jsonb_array_elements(coalesce(terms -> 'permissions', '[]')) ->> 'use'),
    (terms #>> '{constraints,clocks,display,until}')::timestamptz, 'Z',
    case when state in ('GRANTED', 'REVOKED') then pg_temp.name('d', i) end, now(), 'Bench'
from bench_instrument;
insert into rights_evidence (id, instrument, type, file_name, media_type, sha256, captured_at, captured_by)
select pg_temp.name('d', i), pg_temp.name('a', i), 'MAIL', 'letter.txt', 'text/plain',
    encode(sha256('A letter.'), 'hex'), now(), 'Bench'
from bench_instrument where state in ('GRANTED', 'REVOKED');
insert into rights_instrument_work (instrument, work_id)
select pg_temp.name('a', i), pg_temp.name('b', i) from bench_instrument where i >= 410;
commit;
drop table bench_instrument;
analyze rights_instrument;
analyze rights_instrument_work;
