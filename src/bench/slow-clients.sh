#!/bin/sh
# Whether readers get their pages within a second while others hold the server up as well as they can:
# 500 forms, 500 heads and 500 answers byte by byte, from 500 loopback addresses, and 5,000 idle connections.
# Needs Debian's postgresql-client and curl, and 12,000 open files. Says what it measured; fails beyond a second.
#   SECONDS_LONG=120 EACH=500 IDLE=5000 src/bench/slow-clients.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname -- "$(dirname -- "$here")")
port=18490
ours=http://127.0.0.1:$port
work=$(mktemp -d)
mkdir "$work/data"
log=$work/run.log
server=

for tool in psql curl; do
    command -v "$tool" >/dev/null 2>&1 || { echo "There is no $tool: install Debian's postgresql-client and curl." >&2; exit 1; }
done

finish() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server"; } || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

sql() {
    database=$(sed -n 4p "$work/data/database/postmaster.pid")
    PGPASSWORD=$(sed -n 's/^application=//p' "$work/data/database.properties") \
        psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database" -U imprimatur imprimatur "$@"
}

# put PATH LINES: lays an answer of so many lines where publishing lays its own
put() {
    sql -v path="$1" -v lines="$2" <<'END'
insert into publishing_rendition (channel, path, version, stale) values ('site', :'path', 0, false);
insert into publishing_answer (channel, path, position, status, media_type, content, gzip, etag, location,
        last_modified)
    values ('site', :'path', 0, 200, 'text/html; charset=utf-8',
        convert_to(repeat('<p>Nothing but words, as many as it takes to fill this page.</p>' || chr(10), :lines), 'UTF8'), '',
        md5(:'path'), '', now());
END
}

ulimit -n 16384
"$project/src/bin/imprimatur" run --port "$port" --data "$work/data" >"$log" 2>&1 &
server=$!
until grep -q 'Ctrl-C' "$log"; do
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.2
done
put /stories/page 200
put /stories/large 16000
curl -sf -o /dev/null "$ours/stories/page" || { echo "The page does not answer." >&2; exit 1; }

"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$project/src/test/java/press/imprimatur/launcher/SlowClients.java" \
    "$port" /stories/page /stories/large "${EACH:-500}" "${IDLE:-5000}" "${SECONDS_LONG:-60}" && done=0 || done=1
awk '/^VmHWM:/ { printf "The server took %d MB at most.\n", $2 / 1024 }' "/proc/$server/status"
exit "$done"
