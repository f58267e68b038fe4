-- A newsroom with one person who may do everything, and two hundred outlets.
insert into identity_user (id, version, name, full_name, password_hash, active, added_at)
    values ('c0000000-0000-4000-8000-000000000001', 0, 'bench', 'Bench', 'x', true, now());
insert into identity_user_role (user_id, role)
    select 'c0000000-0000-4000-8000-000000000001', unnest(array['REPORTER', 'EDITOR', 'RIGHTS_EDITOR', 'ADMINISTRATOR']);
insert into identity_session (secret_sha256, user_id, begun_at, last_used_at, expires_at)
    values (encode(sha256('bench'), 'hex'), 'c0000000-0000-4000-8000-000000000001', now(), now(), now() + interval '1 day');
insert into identity_token (id, owner_id, name, secret_sha256, scopes, issued_at, expires_at)
    values ('c0000000-0000-4000-8000-000000000002', 'c0000000-0000-4000-8000-000000000001', 'bench',
        encode(sha256('imp_bench'), 'hex'), 'READ RIGHTS', now(), now() + interval '1 day');
insert into sources_outlet (id, version, name, domain, contact_name, contact_mail, reprint_line)
    select pg_temp.name('e', i), 0, 'Outlet ' || i, 'outlet' || i || '.example', '', '', '' from generate_series(0, 199) i;
insert into files_blob (sha256, media_type, size, stored_at, content)
    select encode(sha256(convert_to(text, 'UTF8')), 'hex'), 'text/plain', length(text), now(), convert_to(text, 'UTF8')
    from (values ('A letter.')) as letter (text);
insert into identity_newsroom (version, name, public_address, zone)
    values (0, 'Bench', 'http://127.0.0.1:18600', 'UTC');
