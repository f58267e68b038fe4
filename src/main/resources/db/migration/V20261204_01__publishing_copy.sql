-- Pictures in other widths and encodings: given exactly as long as the picture at of_path.
create table publishing_copy (
    channel    text  not null,
    path       text  not null,
    of_path    text  not null,
    media_type text  not null,
    content    bytea not null,
    etag       text  not null,
    constraint pk_publishing_copy primary key (channel, path),
    constraint fk_publishing_copy_rendition foreign key (channel, of_path)
        references publishing_rendition (channel, path) on delete cascade
);
create index ix_publishing_copy_of on publishing_copy (channel, of_path);
alter table publishing_copy alter column content set storage external;
