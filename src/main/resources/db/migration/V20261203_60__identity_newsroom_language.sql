-- In which language the public pages say what they say beside the stories; until now that was English.
alter table identity_newsroom add column language text not null default 'en';
