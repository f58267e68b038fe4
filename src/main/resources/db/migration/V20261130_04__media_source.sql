-- Where a picture is from, as whoever brought it in said; null where nobody was asked.
alter table media_picture add column source text;
alter table media_picture add column maker text not null default '';
alter table media_picture add column licence text not null default '';
alter table media_picture add column brought_by uuid;
alter table media_picture add column brought_by_name text;

-- What the file says of itself (IPTC, XMP, Exif): field and words. A claim, never a right.
alter table media_picture add column file_claims text[] not null default '{}';
