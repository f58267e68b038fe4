-- How long a text is, for permissions that limit it: words and paragraphs of the text, words and
-- paragraphs of the summary, words of the original. Outlines of before are made again, by their
-- edition, before anybody reads this of them.
alter table publishing_outline
    add column lengths integer[] not null default '{0,0,0,0,0}';
