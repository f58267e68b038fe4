-- Whether lawyers have read the text: then every change takes a second person. Who took the mark off is
-- remembered, so that nobody takes it off and then changes the text alone. Null: never marked.
alter table articles_article
    add column lawyered         boolean,
    add column lawyered_by      uuid,
    add column lawyered_by_name text,
    add column lawyered_at      timestamptz,
    add constraint ck_articles_article_lawyered check (
        (lawyered is null) = (lawyered_by is null)
        and (lawyered is null) = (lawyered_by_name is null)
        and (lawyered is null) = (lawyered_at is null));
