-- Papers that may not show what they were brought in for: encrypted or empty PDFs. Those of before were not looked at.
alter table rights_evidence
    add column doubt text constraint ck_rights_evidence_doubt check (doubt in ('ENCRYPTED', 'EMPTY'));
