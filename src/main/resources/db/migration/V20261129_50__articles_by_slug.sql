-- When a story claims an address, those that wanted the same one are found by it.
create index ix_articles_article_slug on articles_article (slug);
