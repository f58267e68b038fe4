-- What an article was made from here: a translation, or a shorter version, of another. Never changes; null for
-- everything that was begun by itself, which is all that there was before.
alter table articles_article
    add column derived_from     uuid    constraint fk_articles_article_derived_from references articles_article,
    add column derived_change   text,
    add column derived_revision integer,
    add column derived_state    text,
    add column derived_language text,
    add column derived_byline   text,
    add constraint ck_articles_article_derived_change check (derived_change in ('TRANSLATE', 'ABRIDGE')),
    add constraint ck_articles_article_derived_other check (derived_from <> id),
    add constraint ck_articles_article_derived check (
        (derived_from is null) = (derived_change is null)
        and (derived_from is null) = (derived_revision is null)
        and (derived_from is null) = (derived_state is null)
        and (derived_from is null) = (derived_language is null)
        and (derived_from is null) = (derived_byline is null));

create index ix_articles_article_derived_from on articles_article (derived_from, id) where derived_from is not null;
