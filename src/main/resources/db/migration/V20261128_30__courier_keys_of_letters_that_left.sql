-- A letter that has left needs the grantor's key no more, and who reads the database must not be
-- able to answer in the grantor's name. The pattern is the one by which the desk is kept from them.
update courier_letter
set body = regexp_replace(body, '/(?=[\w-]*[A-Z])[\w-]{40,}', '/…', 'g')
where state = 'SENT';
