-- How long the file is that readers get, so that feeds can say so without opening it.
alter table media_picture add column web_size bigint;
update media_picture set web_size = (select size from files_blob where sha256 = web_sha256);
alter table media_picture alter column web_size set not null;
alter table media_picture add constraint ck_media_picture_web_size check (web_size > 0);
