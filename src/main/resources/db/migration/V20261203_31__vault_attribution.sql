-- What the sentences of stories rest on; for the desk alone.
create table vault_attribution (
    id            uuid        not null constraint pk_vault_attribution primary key,
    version       bigint      not null,
    article_id    uuid        not null constraint fk_vault_attribution_article references articles_article,
    kind          text        not null,
    speaking      text        not null,
    who           text        not null,
    told_to       text        not null,
    place         text        not null,
    quote         text        not null,
    entry         uuid        constraint fk_vault_attribution_entry references vault_entry,
    added_by      uuid        not null,
    added_by_name text        not null,
    added_at      timestamptz not null
);

create index ix_vault_attribution_article on vault_attribution (article_id, id);
create index ix_vault_attribution_entry on vault_attribution (entry) where entry is not null;
