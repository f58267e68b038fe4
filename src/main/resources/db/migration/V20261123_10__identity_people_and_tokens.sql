create table identity_newsroom (
    id             smallint    not null default 1,
    version        bigint      not null,
    name           text        not null,
    public_address text        not null,
    zone           text        not null,
    constraint pk_identity_newsroom primary key (id),
    constraint ck_identity_newsroom_only_one check (id = 1)
);

create table identity_user (
    id            uuid        not null,
    version       bigint      not null,
    name          text        not null,
    full_name     text        not null,
    password_hash text        not null,
    active        boolean     not null,
    added_at      timestamptz not null,
    constraint pk_identity_user primary key (id),
    constraint uk_identity_user_name unique (name),
    constraint ck_identity_user_name_is_normal check (name = lower(name) and name <> '')
);

create table identity_user_role (
    user_id uuid not null,
    role    text not null,
    constraint pk_identity_user_role primary key (user_id, role),
    constraint fk_identity_user_role_user foreign key (user_id) references identity_user (id),
    constraint ck_identity_user_role_is_known
        check (role in ('REPORTER', 'EDITOR', 'RIGHTS_EDITOR', 'ADMINISTRATOR'))
);
create index ix_identity_user_role_role on identity_user_role (role);

-- Only hashes of what browsers and scripts carry: whoever reads this table cannot act for anybody.
create table identity_session (
    secret_sha256 text        not null,
    user_id       uuid        not null,
    begun_at      timestamptz not null,
    last_used_at  timestamptz not null,
    expires_at    timestamptz not null,
    constraint pk_identity_session primary key (secret_sha256),
    constraint fk_identity_session_user foreign key (user_id) references identity_user (id)
);
create index ix_identity_session_user on identity_session (user_id);
create index ix_identity_session_expiry on identity_session (expires_at);

create table identity_token (
    id            uuid        not null,
    owner_id      uuid        not null,
    name          text        not null,
    secret_sha256 text        not null,
    scopes        text        not null,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    constraint pk_identity_token primary key (id),
    constraint uk_identity_token_secret unique (secret_sha256),
    constraint fk_identity_token_owner foreign key (owner_id) references identity_user (id),
    constraint ck_identity_token_ends_within_a_year
        check (expires_at > issued_at and expires_at <= issued_at + interval '367 days')
);
create index ix_identity_token_owner on identity_token (owner_id);

-- Failed attempts to sign in. The bucket is a hash, because people type passwords into the wrong field.
create table identity_throttle (
    bucket     text        not null,
    failures   integer     not null,
    last_at    timestamptz not null,
    blocked_until timestamptz not null,
    constraint pk_identity_throttle primary key (bucket)
);

-- Addresses from which somebody has signed in to an account; guessing elsewhere does not delay them.
create table identity_known_address (
    user_id    uuid        not null,
    address    text        not null,
    last_at    timestamptz not null,
    constraint pk_identity_known_address primary key (user_id, address),
    constraint fk_identity_known_address_user foreign key (user_id) references identity_user (id)
);

create table identity_audit (
    number       bigint      not null generated always as identity,
    at           timestamptz not null,
    by_name      text        not null,
    user_id      uuid        not null,
    via          text        not null,
    verb         text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    summary      text        not null,
    constraint pk_identity_audit primary key (number),
    constraint ck_identity_audit_via check (via in ('DESK', 'TOKEN', 'SYSTEM'))
);
create index ix_identity_audit_subject on identity_audit (subject_kind, subject_id, number);

create function identity_audit_is_never_changed() returns trigger language plpgsql as $$
begin
    raise exception 'entries of the audit trail are never changed';
end
$$;
create trigger identity_audit_keep
    before update or delete on identity_audit
    for each row execute function identity_audit_is_never_changed();

-- What a repeated request is answered with instead of being done twice. No status: still at work.
create table identity_request (
    token_id     uuid        not null,
    key          text        not null,
    request_hash text        not null,
    begun_at     timestamptz not null,
    status       integer,
    headers      text,
    body         bytea,
    constraint pk_identity_request primary key (token_id, key),
    constraint fk_identity_request_token foreign key (token_id) references identity_token (id)
);
create index ix_identity_request_begun on identity_request (begun_at);
