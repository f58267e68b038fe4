#!/bin/sh
# How the cost of lists and of the nightly re-decision grows with what there is: the desk's lists over HTTP at a
# thousand and at a hundred thousand (or a million) rows, and one night over a hundred thousand published stories.
# Needs Debian's postgresql-client and curl, and 10 GB. Writes src/docs/performance-lists.md.
#   PERMISSIONS=100000 ARTICLES=1000000 RECEIPTS=1000000 STORIES=100000 src/bench/rights.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname -- "$(dirname -- "$here")")
permissions=${PERMISSIONS:-100000}
articles=${ARTICLES:-1000000}
receipts=${RECEIPTS:-1000000}
stories=${STORIES:-100000}
few=1000
times=${TIMES:-15}
load=$(cut -d' ' -f1 /proc/loadavg)
port=${PORT:-18600}
ours=http://127.0.0.1:$port
session=imprimatur_session=bench
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

ask() { sql -At -c "$1"; }

# fill FILE NAME=VALUE...
fill() {
    file=$1
    shift
    set -- $(for pair in "$@"; do echo "-v $pair"; done)
    sql "$@" -f "$here/sql/names.sql" -f "$here/sql/$file.sql" >/dev/null
}

memory() { awk '/^'"$1"':/ { printf "%d", $2 / 1024 }' "/proc/$server/status"; }

# cpu PID: processor seconds of a process and of its children so far
cpu() {
    for one in "$1" $(cat "/proc/$1/task/$1/children"); do
        sed 's/.*) //' "/proc/$one/stat" 2>/dev/null || true
    done | awk -v tick="$(getconf CLK_TCK)" '{ sum += $12 + $13 } NR == 1 { sum += $14 + $15 } END { printf "%.1f", sum / tick }'
}

# get PATH: what a person at the desk gets
get() { curl -sf -b "$session" -H "$token" "$ours$1"; }

# median PATH: milliseconds
median() {
    get "$1" >/dev/null || { echo "There is no $1" >&2; exit 1; }
    for i in $(seq "$times"); do
        curl -sf -o /dev/null -b "$session" -H "$token" -w '%{time_total}\n' "$ours$1"
    done | sort -n | sed -n "$(((times + 1) / 2))p" | awk '{ printf "%.1f", $1 * 1000 }'
}

# next PATH: the same list, further on, as its own link says
next() {
    cursor=$(get "/api/v1$1" | sed -n 's/.*"next" *: *"\([^"]*\)".*/\1/p' | sed 's/|/%7C/g; s/:/%3A/g; s/+/%2B/g; s/=/%3D/g')
    case $1 in *\?*) echo "/api/v1$1&cursor=$cursor" ;; *) echo "/api/v1$1?cursor=$cursor" ;; esac
}

partner() { echo "/api/v1/partners/$(ask "select id from sources_outlet where name = 'Outlet 7'")"; }
month() { echo "first=$(date -d '-60 days' +%F)&last=$(date -d '-30 days' +%F)"; }

permission_lists() {
    echo "permissions, first page;$(median /api/v1/permissions)"
    echo "permissions, next page;$(median "$(next /permissions)")"
    echo "permissions, a word of one title;$(median "/api/v1/permissions?text=$1")"
    echo "permissions, words in many titles;$(median "/api/v1/permissions?text=story")"
    echo "permissions, two letters;$(median "/api/v1/permissions?text=7f")"
    for stage in REQUESTED GRANTED EXPIRING ENDED; do
        echo "permissions, stage $stage;$(median "/api/v1/permissions?stage=$stage")"
    done
    echo "permissions, board page;$(median /desk/rights/permissions.xhtml)"
}

article_lists() {
    echo "articles, first page;$(median /desk/articles/articles.xhtml)"
    for rights in PERMITTED REFUSED UNKNOWN; do
        echo "articles, rights $rights;$(median "/desk/articles/articles.xhtml?rights=$rights")"
    done
}

due_lists() {
    echo "dues, first page;$(median /api/v1/dues)"
    echo "dues, overdue;$(median '/api/v1/dues?state=OVERDUE')"
    echo "dues, done, of one outlet;$(median "/api/v1/dues?state=DONE&outlet=$(partner | sed 's,.*/,,')")"
    echo "dues, next page;$(median "$(next /dues)")"
    echo "sheet of a partner;$(median "$(partner)")"
    echo "usage report of a month of a partner;$(median "$(partner)/usage?$(month)")"
}

# word NUMBER: what stands in the title of one permission only
word() { printf %s "$1" | md5sum | cut -c1-12; }

# compare FEW MANY: both measurements of each line, and how many times longer the second takes
compare() { paste -d';' "$1" "$2" | awk -F';' '{ printf "| %s | %s | %s | %.1f |\n", $1, $2, $4, $4 / ($2 > 0 ? $2 : 0.1) }'; }

begin() {
    IMPRIMATUR_RIGHTS_CLOCK_LONGEST_SLEEP_SECONDS=1 IMPRIMATUR_JAVA_OPTIONS=${OPTIONS:--Xmx512m} \
        IMPRIMATUR_API_REQUESTS_PER_MINUTE=100000 \
        "$project/src/bin/imprimatur" run --port "$port" --data "$work/data" >"$log" 2>&1 &
    server=$!
    sleep 1
    until grep -q 'Ctrl-C' "$log"; do
        kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
        sleep 0.2
    done
}

# night: sets took (seconds), changed, and the processor seconds of server and database
night() {
    postgres=$(head -n 1 "$work/data/database/postmaster.pid")
    ours_before=$(cpu "$server") theirs_before=$(cpu "$postgres")
    begun=$(date +%s.%N)
    ask 'delete from publishing_redecision' >/dev/null
    until [ "$(ask 'select count(*) from publishing_redecision where finished_at is not null')" = 1 ]; do
        sleep 0.2
    done
    took=$(echo "$begun $(date +%s.%N)" | awk '{ printf "%.1f", $2 - $1 }')
    seen=$(ask 'select seen from publishing_redecision')
    changed=$(ask 'select changed from publishing_redecision')
    our_cpu=$(echo "$ours_before $(cpu "$server")" | awk '{ printf "%.1f", $2 - $1 }')
    their_cpu=$(echo "$theirs_before $(cpu "$postgres")" | awk '{ printf "%.1f", $2 - $1 }')
    echo "| $1 | $seen | $changed | $took | $our_cpu | $their_cpu | $(memory VmRSS) | $(memory VmHWM) |" | tee -a "$work/nights"
}

"$project/src/bin/imprimatur" build
begin
fill people
get /api/v1/permissions >/dev/null || { echo 'The API does not know the bench.' >&2; exit 1; }
fill instruments from=0 until=$few
fill articles from=0 until=$few
fill receipts from=0 until=$few total=$few
everything() { permission_lists "$(word 777)"; article_lists; due_lists; }
# The first time is that of a cold server, and would flatter what comes later.
everything >/dev/null
everything | tee "$work/few"
fill instruments from=$few until="$permissions"
fill articles from=$few until="$articles"
fill receipts from=$few until="$receipts" total="$receipts"
everything | tee "$work/many"
fill published stories="$stories"
night 'first'
night 'second'
ask 'delete from publishing_outline' >/dev/null
night 'every text unread'

{
    echo '# What lists and the nightly re-decision cost'
    echo
    echo 'Written by `src/bench/rights.sh`; do not edit. Each list is asked for over HTTP, by one person, the median of'
    echo "$times times in milliseconds; the last column is what to look at."
    echo
    echo "- Machine: $(nproc) cores, $(awk -F': ' '/^model name/ { print $2; exit }' /proc/cpuinfo), $(awk '/^MemTotal/ { printf "%d", $2 / 1048576 }' /proc/meminfo) GB; load before the run: $load, after it: $(cut -d' ' -f1 /proc/loadavg)"
    echo "- Commit $(git -C "$project" rev-parse --short HEAD), $(date +%F); Java options ${OPTIONS:--Xmx512m}"
    echo "- Few: $few of each. Many: $permissions permissions, $articles articles, $receipts receipts."
    echo
    echo '| list | few, ms | many, ms | ratio |'
    echo '|---|---:|---:|---:|'
    compare "$work/few" "$work/many"
    echo
    echo "A night over $stories published stories among these permissions. The first has 500 stories that came out since the"
    echo 'night before, whose texts are read, and fifty of which the answer is another, which are arranged anew. In the last'
    echo 'no text was read before, as in the night after an upgrade that keeps something else of them.'
    echo
    echo '| night | stories | arranged anew | seconds | CPU seconds, server | CPU seconds, database | MB after it | MB at most |'
    echo '|---|---:|---:|---:|---:|---:|---:|---:|'
    cat "$work/nights"
} >"$project/src/docs/performance-lists.md"
cat "$project/src/docs/performance-lists.md"
