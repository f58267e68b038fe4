-- A mail that a program wrote is kept with the other papers, and proves nothing by itself.
alter table rights_evidence add column automatic boolean not null default false;
