-- The form in which the rights desk records what was wished for, with all that is known filled in.
alter table clearance_wish add column prepared text not null default '';
