#!/bin/sh
# What taking in and publishing one reprint costs: stories come in and go out by the API, a few at a time, as a partner's
# script would send them, and the database counts what it is asked for (pg_stat_statements, loaded for this run only).
# Needs Debian's postgresql-client and curl. Prints a line for the table in src/docs/performance-publishing.md, and below it what is
# asked for most often in each story, and what takes longest.
#   STORIES=200 WORKERS=4 src/bench/publish.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname -- "$(dirname -- "$here")")
stories=${STORIES:-200}
workers=${WORKERS:-4}
warm=$workers
port=${PORT:-18800}
ours=http://127.0.0.1:$port
work=$(mktemp -d)
mkdir "$work/data"
log=$work/run.log
server=

for tool in psql curl; do
    command -v "$tool" >/dev/null 2>&1 || { echo "There is no $tool: install Debian's postgresql-client and curl." >&2; exit 1; }
done

stop() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server"; } || true
    server=
}
finish() {
    stop
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

# sql ROLE: as whom the embedded database knows the bench: postgres or imprimatur
sql() {
    role=$1
    shift
    case $role in postgres) whose=administrator ;; *) whose=application ;; esac
    PGPASSWORD=$(sed -n "s/^$whose=//p" "$work/data/database.properties") \
        psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$(sed -n 4p "$work/data/database/postmaster.pid")" -U "$role" imprimatur "$@"
}

begin() {
    IMPRIMATUR_JAVA_OPTIONS=${OPTIONS:--Xmx512m} IMPRIMATUR_API_REQUESTS_PER_MINUTE=100000 \
        "$project/src/bin/imprimatur" run --port "$port" --data "$work/data" >"$log" 2>&1 &
    server=$!
    until grep -q 'Ctrl-C' "$log" 2>/dev/null; do
        kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
        sleep 0.2
    done
}

# cpu PID: processor seconds of a process and of its children so far
cpu() {
    for one in "$1" $(cat "/proc/$1/task/$1/children"); do
        sed 's/.*) //' "/proc/$one/stat" 2>/dev/null || true
    done | awk -v tick="$(getconf CLK_TCK)" '{ sum += $12 + $13 } NR == 1 { sum += $14 + $15 } END { printf "%.2f", sum / tick }'
}

api() {
    path=$1
    shift
    curl -sS --fail-with-body -H 'Authorization: Bearer imp_bench' "$ours/api/v1/$path" "$@"
}
field() { grep -o "\"$1\":\"\{0,1\}[^\",}]*" | head -n 1 | sed 's/^[^:]*:"\{0,1\}//'; }

# page NUMBER: a partner's page, of the length that such have, and like no other
page() {
    cat <<END
<!DOCTYPE html><html lang="en"><head><title>Story $1</title>
<link rel="canonical" href="https://outlet7.example/2026/story-$1">
<meta property="article:published_time" content="2026-11-01T08:00:00Z"></head>
<body><article><h1>Story number $1 of the bench</h1><p class="byline">By Ann Example</p>
$(sed 's/[<>&]//g' "$project/LICENSE" | head -c 6000 | sed 's|^$|</p><p>|; 1s|^|<p>Story '"$1"'. |; $s|$|</p>|')
</article></body></html>
END
}

# one NUMBER: a story comes in and goes out
one() {
    page "$1" >"$work/page-$1.html"
    article=$(api "intake?outlet=$outlet" -H 'Content-Type: text/html; charset=utf-8' --data-binary "@$work/page-$1.html" | field article)
    seen=$(api "articles/$article" | field version)
    api "publications/$article/publish" -X POST -H 'Content-Type: application/json' -H "If-Match: \"$seen\"" >/dev/null
}

# several FROM UNTIL: those of them that fall to each worker, one after the other
several() {
    for worker in $(seq "$workers"); do
        (for number in $(seq $(($1 + worker - 1)) "$workers" "$2"); do one "$number"; done) &
        pids="${pids:-} $!"
    done
    for pid in $pids; do wait "$pid"; done
    pids=
}

"$project/src/bin/imprimatur" build
begin
sql postgres -c "alter system set shared_preload_libraries = 'pg_stat_statements'"
stop
begin
sql postgres -c 'create extension pg_stat_statements; grant pg_read_all_stats to imprimatur'
sql imprimatur -f "$here/sql/names.sql" -f "$here/sql/people.sql" >/dev/null
sql imprimatur -c "update identity_token set scopes = 'READ WRITE PUBLISH RIGHTS'"
outlet=$(sql imprimatur -At -c "select id from sources_outlet where name = 'Outlet 7'")
api permissions -H 'Content-Type: application/json' --data '{
    "kind": "AGREEMENT", "title": "All that they write", "outlet": "'"$outlet"'", "grantor": "Outlet 7",
    "terms": {"scope": {"type": "selector", "include": {"outlet": "'"$outlet"'"}},
      "permissions": [{"use": "WEB_FULL"}, {"use": "FEED_FULL"}, {"use": "FEED_SUMMARY"}],
      "duties": [{"type": "CREDIT_LINE", "payload": {"position": "TOP", "text": "First published by Outlet 7."}},
        {"type": "LINK_BACK", "payload": {"position": "BEFORE_BODY"}}, {"type": "CANONICAL"}]},
    "evidence": [{"type": "MAIL", "fileName": "answer.txt", "text": "Yes."}]}' >/dev/null

# The first ones are those of a cold server.
several 1 "$warm"
sql postgres -c 'select pg_stat_statements_reset()' >/dev/null
postgres=$(head -n 1 "$work/data/database/postmaster.pid")
ours_before=$(cpu "$server") theirs_before=$(cpu "$postgres") begun=$(date +%s.%N)
several $((warm + 1)) $((warm + stories))
took=$(echo "$begun $(date +%s.%N)" | awk '{ print $2 - $1 }')
ours_after=$(cpu "$server") theirs_after=$(cpu "$postgres")

out=$(sql imprimatur -At -c "select count(*) from publishing_publication where state = 'LIVE'")
[ "$out" = $((warm + stories)) ] || { echo "Only $out of $((warm + stories)) stories are out." >&2; exit 1; }
asked=$(sql imprimatur -At -c "select sum(calls) from pg_stat_statements where query !~ 'pg_stat_statements'")
echo "| $(git -C "$project" rev-parse --short HEAD) | $stories | $workers | $(echo "$stories $took $asked $ours_before $ours_after $theirs_before $theirs_after" |
    awk '{ printf "%.1f | %.0f | %.0f | %.0f", $1 / $2, $3 / $1, ($5 - $4) / $1 * 1000, ($7 - $6) / $1 * 1000 }') |"
echo
echo 'Asked for most often, times per story:'
sql imprimatur -At -F ' ' -c "select round(sum(calls) / $stories::numeric, 1) as times, left(regexp_replace(query, '\s+', ' ', 'g'), 110)
    from pg_stat_statements where query !~ 'pg_stat_statements' group by query order by 1 desc limit 40"
echo
echo 'Takes longest in the database, milliseconds per story:'
sql imprimatur -At -F ' ' -c "select round((sum(total_exec_time) / $stories)::numeric, 2) as ms, left(regexp_replace(query, '\s+', ' ', 'g'), 110)
    from pg_stat_statements where query !~ 'pg_stat_statements' group by query order by 1 desc limit 12"
