#!/bin/sh
# How long the desk's search takes among a thousand stories and among a million: questions over HTTP by script, one person, one after the
# other, the median and the 95th percentile. Needs Debian's postgresql-client and curl, and 15 GB for a million. Writes
# src/docs/performance-search.md.
#   ENTRIES=1000000 TIMES=40 src/bench/search.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname -- "$(dirname -- "$here")")
entries=${ENTRIES:-1000000}
few=1000
times=${TIMES:-40}
load=$(cut -d' ' -f1 /proc/loadavg)
port=${PORT:-18620}
ours=http://127.0.0.1:$port
token='Authorization: Bearer imp_bench'
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
    PGPASSWORD=$(sed -n 's/^application=//p' "$work/data/database.properties") \
        psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$(sed -n 4p "$work/data/database/postmaster.pid")" -U imprimatur imprimatur "$@"
}

fill() {
    file=$1
    shift
    set -- $(for pair in "$@"; do echo "-v $pair"; done)
    sql "$@" -f "$here/sql/names.sql" -f "$here/sql/$file.sql" >/dev/null
}

# asked NAME QUERY: a line of the table: the name, the median and the 95th percentile, in milliseconds
asked() {
    address="$ours/api/v1/search?$2"
    curl -sf -H "$token" "$address" >"$work/answer" || { echo "There is no $2" >&2; exit 1; }
    grep -q '"id"' "$work/answer" || [ "$3" = none ] || { echo "Nothing is found by $2" >&2; exit 1; }
    for i in $(seq "$times"); do
        curl -sf -o /dev/null -H "$token" -w '%{time_total}\n' "$address"
    done | sort -n >"$work/times"
    echo "$1;$(at 50);$(at 95)"
}

at() { sed -n "$(((times * $1 + 99) / 100))p" "$work/times" | awk '{ printf "%.1f", $1 * 1000 }'; }

korean=%EB%B6%80%EB%8C%80

everything() {
    asked 'a common word (every second story)' 'q=harbour' some
    asked 'the same, stories that are live, of one year' 'q=harbour&state=LIVE&from=2020-01-01T00:00:00Z&until=2021-01-01T00:00:00Z' some
    asked 'a word in one of a hundred' 'q=lighthouse' some
    asked 'a rare word (one of ten thousand)' 'q=zeppelin' some
    asked 'the same, by one person' 'q=zeppelin&author=Jane%20Doe%207' some
    asked 'a common and a rarer word' 'q=harbour%20story' none
    asked 'a Korean word of two syllables' "q=$korean" some
    asked 'the same, in Korean, live' "q=$korean&language=ko&state=LIVE" some
    asked 'a phrase' 'q=%22story%20777%22' some
    asked 'an address' 'q=https://www.bench.example/stories/story-777?utm_source=mail' some
    asked 'no words: what is live, the newest' 'state=LIVE' some
}

begin() {
    IMPRIMATUR_JAVA_OPTIONS=${OPTIONS:--Xmx512m} IMPRIMATUR_API_REQUESTS_PER_MINUTE=100000 \
        "$project/src/bin/imprimatur" run --port "$port" --data "$work/data" >"$log" 2>&1 &
    server=$!
    sleep 1
    until grep -q 'Ctrl-C' "$log"; do
        kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
        sleep 0.2
    done
}

[ -n "${BUILT:-}" ] || "$project/src/bin/imprimatur" build
begin
fill people
fill search from=0 until=$few
everything >/dev/null
everything | tee "$work/few"
fill search from=$few until="$entries"
sql -c 'vacuum search_entry'
everything >/dev/null
everything | tee "$work/many"

{
    echo '# What the search costs'
    echo
    echo 'Written by `src/bench/search.sh`; do not edit. Each question is asked by script over HTTP, by one person, '"$times times; milliseconds."
    echo
    echo "- Machine: $(nproc) cores, $(awk -F': ' '/^model name/ { print $2; exit }' /proc/cpuinfo), $(awk '/^MemTotal/ { printf "%d", $2 / 1048576 }' /proc/meminfo) GB; load before the run: $load, after it: $(cut -d' ' -f1 /proc/loadavg)"
    echo "- Commit $(git -C "$project" rev-parse --short HEAD), $(date +%F); Java options ${OPTIONS:--Xmx512m}"
    echo "- Few: $few entries. Many: $entries entries, $(sql -At -c "select pg_size_pretty(pg_total_relation_size('search_entry'))") with their indexes."
    echo
    echo '| question | few, median | few, 95% | many, median | many, 95% |'
    echo '|---|---:|---:|---:|---:|'
    paste -d';' "$work/few" "$work/many" | awk -F';' '{ printf "| %s | %s | %s | %s | %s |\n", $1, $2, $3, $5, $6 }'
} >"$project/src/docs/performance-search.md"
cat "$project/src/docs/performance-search.md"
