-- Where somebody gets the letters by which they choose a password; nobody has to have one.
alter table identity_user add column mail text;
create unique index identity_user_mail on identity_user (lower(mail));

-- A letter's key to choose a password with, once. One for each person: the newest. Only its hash is kept.
create table identity_password_key (
    user_id uuid primary key references identity_user (id),
    secret_sha256 text not null unique,
    issued_at timestamptz not null,
    expires_at timestamptz not null
);
