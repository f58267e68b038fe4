#!/bin/sh
# What large pictures cost: a hundred megapixels as JPEG, progressive JPEG and PNG, one after the other, then several at
# once while readers ask for a page, all with the heap that the product has. Needs Debian's postgresql-client and curl.
# Prints a table; nothing is kept.
#   MEGAPIXELS=100 TOGETHER=4 src/bench/pictures.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname -- "$(dirname -- "$here")")
megapixels=${MEGAPIXELS:-100}
together=${TOGETHER:-4}
port=${PORT:-18620}
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
    PGPASSWORD=$(sed -n 's/^application=//p' "$work/data/database.properties") \
        psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$(sed -n 4p "$work/data/database/postmaster.pid")" -U imprimatur imprimatur "$@"
}

# add FILE: uploads it; prints the status and the seconds
add() {
    curl -s -o /dev/null -w '%{http_code} | %{time_total}' -H 'Authorization: Bearer imp_bench' \
        -H 'Content-Type: application/octet-stream' --data-binary "@$1" "$ours/api/v1/pictures"
}

# peak: the most memory in MB that the server has taken so far
peak() { awk '/^VmHWM:/ { printf "%d", $2 / 1024 }' "/proc/$server/status"; }

# children: the memory in MB of the Java machine that reads a picture now
children() {
    for child in $(cat "/proc/$server/task"/*/children 2>/dev/null); do
        tr '\0' ' ' <"/proc/$child/cmdline" 2>/dev/null | grep -q codec || continue
        awk '/^VmHWM:/ { printf "%d\n", $2 / 1024 }' "/proc/$child/status" 2>/dev/null || true
    done
}

# watch FILE: the most that such a machine takes, until the file is gone
watch() {
    most=0
    while [ -e "$1" ]; do
        now=$(children | sort -n | tail -n 1)
        [ "${now:-0}" -le "$most" ] || most=$now
        sleep 0.1
    done
    echo "$most"
}

all_answered() {
    for i in $(seq "$together"); do
        [ -s "$work/together.$i" ] || return 1
    done
}

"$project/src/bin/imprimatur" build
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for kind in jpeg progressive png; do
    "$java" -Xmx1g "$here/pictures/Large.java" "$megapixels" "$kind" "$work/$kind"
done
"$project/src/bin/imprimatur" run --port "$port" --data "$work/data" >"$log" 2>&1 &
server=$!
until grep -q 'Ctrl-C' "$log"; do
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.2
done
sql -f "$here/sql/names.sql" -f "$here/sql/people.sql" >/dev/null
sql -c "update identity_token set scopes = 'READ WRITE RIGHTS PUBLISH'" >/dev/null

echo '| picture | answer | seconds | MB of the codec | MB of the server, at most |'
echo '|---|---:|---:|---:|---:|'
for kind in jpeg progressive png; do
    touch "$work/reading"
    watch "$work/reading" >"$work/most" &
    watcher=$!
    answer=$(add "$work/$kind")
    rm "$work/reading"
    wait "$watcher"
    echo "| $megapixels megapixels, $kind | $answer | $(cat "$work/most") | $(peak) |"
done
begun=$(date +%s)
for i in $(seq "$together"); do
    add "$work/progressive" >"$work/together.$i" &
done
slowest=0
asked=0
while ! all_answered; do
    took=$(curl -s -o /dev/null -w '%{time_total}' "$ours/")
    slowest=$(echo "$took $slowest" | awk '{ print ($1 > $2) ? $1 : $2 }')
    asked=$((asked + 1))
    sleep 0.2
done
for i in $(seq "$together"); do
    echo "| progressive, number $i of $together at once | $(cat "$work/together.$i") | | $(peak) |"
done
echo
echo "All $together took $(($(date +%s) - begun)) s; meanwhile the front page was asked for $asked times and took $slowest s at most."
