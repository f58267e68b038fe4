-- The desk looks for words anywhere in headlines.
create index ix_articles_article_words on articles_article using gin (headline gin_trgm_ops);
