-- In which language each person reads the desk; until they choose, as their browser asks.
alter table identity_user
    add column desk_language varchar(30) not null default 'AS_THE_BROWSER_ASKS'
        constraint identity_user_desk_language
            check (desk_language in ('AS_THE_BROWSER_ASKS', 'ENGLISH', 'KOREAN'));
