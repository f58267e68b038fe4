-- What an editor chose an article, or a picture in it, to rest on; without a row the best is taken.
create table publishing_choice (
    article_id     uuid        not null,
    -- The article's own work for all of its text; that of a picture for the picture.
    work_id        uuid        not null,
    instrument_id  uuid        not null,
    chosen_by_name text        not null,
    chosen_at      timestamptz not null,
    constraint pk_publishing_choice primary key (article_id, work_id)
);
