-- Receipts :from to :until - 1 of the last three years, each under the agreement of its outlet; one in
-- twenty makes something due, of which most was done.
insert into rights_receipt (id, work_id, used_as, channel, address, at, published_by, rendered_sha256, trace)
select pg_temp.name('1', i), pg_temp.name('b', i), 'WEB_FULL', 'site', 'http://127.0.0.1/stories/story-' || i,
    now() - i * interval '3 years' / :total::int, 'Bench', repeat('0', 64), '{}'
from generate_series(:from::int, :until::int - 1) i;
insert into dues_usage (receipt, instrument_id, outlet, work_id, used_as, channel, address, at, ended_at)
select r.id, pg_temp.name('a', i % 200), pg_temp.name('e', i % 200), r.work_id, r.used_as, r.channel, r.address, r.at,
    case when i % 3 = 0 then r.at + interval '30 days' end
from generate_series(:from::int, :until::int - 1) i join rights_receipt r on r.id = pg_temp.name('1', i);
insert into dues_due (id, version, due_key, instrument_id, title, outlet, duty, remedy, amount, currency, work_id, due_at,
        warnings, settled_at, settled_by)
select pg_temp.name('2', i), 0, 'bench/' || i, pg_temp.name('a', i % 200), 'Agreement', pg_temp.name('e', i % 200), 'PAY',
    'TASK', 50, 'EUR', pg_temp.name('b', i), now() - i * interval '3 years' / :total::int + interval '30 days', 0,
    case when i % 100 > 0 then now() end, case when i % 100 > 0 then 'Bench' end
from generate_series(:from::int, :until::int - 1) i where i % 20 = 0;
analyze rights_receipt;
analyze dues_usage;
analyze dues_due;
