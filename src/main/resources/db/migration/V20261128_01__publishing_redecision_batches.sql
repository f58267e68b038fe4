-- The stretches of a night that a node is at, so that another takes up what a node that died has
-- left, and no two do the same.
create table publishing_redecision_batch (
    due_at     timestamptz not null
               constraint fk_publishing_redecision_batch_night references publishing_redecision on delete cascade,
    after      uuid        not null,
    until      uuid        not null,
    taken_at   timestamptz not null,
    constraint pk_publishing_redecision_batch primary key (due_at, after)
);

-- What a decision has to know of the text that is out. It follows from a revision and its original,
-- which never change, so that it need not be read and compared again every night.
create table publishing_outline (
    article_id  uuid    not null constraint pk_publishing_outline primary key
                        constraint fk_publishing_outline_publication references publishing_publication,
    revision    integer not null,
    -- By which way of comparing texts it was made.
    edition     integer not null,
    version     text    not null,
    outlet      uuid,
    language    text    not null,
    byline      text    not null,
    original_at timestamptz,
    has_deck    boolean not null,
    pictures    uuid[]  not null,
    -- Each "use part where": ABRIDGE BODY paragraph 4.
    changes     text[]  not null
);
