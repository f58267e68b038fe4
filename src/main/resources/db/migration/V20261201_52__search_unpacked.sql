-- The newest entries are gone through for a word that many have: what is looked at then must not lie packed in another
-- table. Only of a very long text it does.
alter table search_entry set (toast_tuple_target = 8160);
