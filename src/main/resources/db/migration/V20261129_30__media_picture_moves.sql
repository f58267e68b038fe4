-- Whether the file that came moves; of what came before nobody looked.
alter table media_picture add column moves boolean not null default false;
