-- The same picture in fewer pixels or fewer bytes, for browsers to choose from. Pictures of before have none.
create table media_picture_copy (
    picture_id uuid    not null constraint fk_media_picture_copy_picture references media_picture,
    media_type text    not null,
    width      integer not null constraint ck_media_picture_copy_width check (width > 0),
    height     integer not null constraint ck_media_picture_copy_height check (height > 0),
    sha256     text    not null constraint fk_media_picture_copy_file references files_blob,
    constraint pk_media_picture_copy primary key (picture_id, media_type, width)
);
