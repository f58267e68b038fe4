-- What a repeated request is answered with may hold a token that was issued: it is sealed from now
-- on. What a request asked for may hold a password: a plain hash of it can be tried out, so it
-- becomes a mark that needs a key. Answers from before are not known any more, and who asks for one
-- within the day is told so.
alter table identity_request add column sealed_body bytea;
alter table identity_request drop column body;
update identity_request set request_hash = '', status = null, headers = null;
alter table identity_request rename column request_hash to request_mark;
