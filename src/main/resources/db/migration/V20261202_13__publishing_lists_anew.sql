-- Front page and sections look otherwise now: the next reader of each has it rendered again.
update publishing_rendition set version = version + 1, stale = true
where channel = 'site' and (path = '/' or path like '/sections/%');
