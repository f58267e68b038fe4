-- What papers ask us to be, and whether we are; two wordings that differ in case and white space
-- only are one.
create table rights_grantee_answer (
    key              text        not null constraint pk_rights_grantee_answer primary key,
    condition        text        not null,
    holds            boolean     not null,
    answered_by_name text        not null,
    answered_at      timestamptz not null
);
