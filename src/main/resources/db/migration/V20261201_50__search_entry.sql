-- What can be found from the one box of the desk: stories, outlets, permissions, pictures and letters. Everything
-- in here is said elsewhere too; it can be emptied and written anew at any time.
create table search_entry (
    kind        text        not null constraint ck_search_entry_kind
        check (kind in ('ARTICLE', 'OUTLET', 'PERMISSION', 'PICTURE', 'LETTER')),
    id          uuid        not null,
    title       text        not null,
    body        text        not null,
    -- Stems and pairs of characters, of the title and of everything.
    title_words tsvector    not null,
    words       tsvector    not null,
    addresses   text[]      not null,
    states      text[]      not null,
    -- when what is live, or granted, ends by itself
    ends_at     timestamptz,
    outlet_id   uuid,
    author      text        not null,
    language    text        not null,
    picture_id  uuid,
    changed_at  timestamptz not null,
    constraint pk_search_entry primary key (id, kind)
);

create index ix_search_entry_title on search_entry using gin (title_words);
create index ix_search_entry_words on search_entry using gin (words);
create index ix_search_entry_addresses on search_entry using gin (addresses);
create index ix_search_entry_author on search_entry using gin (author gin_trgm_ops);
create index ix_search_entry_changed on search_entry (changed_at desc, id desc);
create index ix_search_entry_kind on search_entry (kind, changed_at desc, id desc);
create index ix_search_entry_outlet on search_entry (outlet_id, changed_at desc, id desc) where outlet_id is not null;

-- Whether the newest entries are gone through or those with the word are sorted is decided by how often the word
-- occurs; a hundred words, which is what is kept by default, are too few to know that.
alter table search_entry alter column words set statistics 1000;
alter table search_entry alter column title_words set statistics 1000;

-- The languages of the entries, and the dictionary in which each is stemmed: a question is put in each of these.
create table search_language (
    language   text not null,
    dictionary text not null,
    constraint pk_search_language primary key (language, dictionary)
);
