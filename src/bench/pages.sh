# Sourced by the benches of serving: a page and a feed of the size that such have, made of this repository's own
# prose, with places for furniture, and how they are laid where publishing lays its own. Wants: project, work, data.

sql() {
    port=$(sed -n 4p "$data/database/postmaster.pid")
    PGPASSWORD=$(sed -n 's/^application=//p' "$data/database.properties") \
        psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port" -U imprimatur imprimatur "$@"
}

# put PATH MEDIA-TYPE FILE: lays an answer where publishing lays its own, stored compressed form and all
put() {
    gzip -9nc "$3" >"$3.gz"
    sql -v path="$1" -v type="$2" -v plain="$(base64 -w0 "$3")" -v packed="$(base64 -w0 "$3.gz")" <<'END'
insert into publishing_rendition (channel, path, version, stale) values ('site', :'path', 0, false);
insert into publishing_answer (channel, path, position, status, media_type, content, gzip, etag, location,
        last_modified)
    values ('site', :'path', 0, 200, :'type', decode(:'plain', 'base64'), decode(:'packed', 'base64'),
        md5(:'plain'), '', now());
END
}

prose() { sed 's/[<>&]//g' "$project/LICENSE" | head -c "$1"; }

page=/stories/bench
feed=/feed.xml

# write_pages: a story and a feed of twenty, as $work/page and $work/feed
write_pages() {
    {
        echo '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><!--furniture LOOK --></head>'
        echo '<body><!--furniture MENU --><!--furniture PROMOTION --><article>'
        prose 9000 | sed 's|^$|</p><p>|'
        echo '</article><!--furniture FOOTER --></body></html>'
    } >"$work/page"
    {
        echo '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Bench</title>'
        for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
            echo "<item><title>Story $i</title><description>"
            prose 2800
            echo '</description></item>'
        done
        echo '</channel></rss>'
    } >"$work/feed"
}

lay_pages() {
    put "$page" 'text/html; charset=utf-8' "$work/page"
    put "$feed" 'application/rss+xml; charset=utf-8' "$work/feed"
}
