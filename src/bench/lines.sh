#!/bin/sh
# Start, stop, memory and serving of two lines of the server beside each other, alternating in one run on a quiet
# machine. Needs Debian's wrk, postgresql-client and curl. Writes the second part of src/docs/performance.md.
#   OLD=../before OLD_JAVA=/usr/lib/jvm/java-17-openjdk-amd64 ROUNDS=3 src/bench/lines.sh
# OLD is a checkout of the line before with its target/dist built; without it only the forms of this line are measured.
# The Java of this line is that of JAVA_HOME; the AOT cache wants JDK 25.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname -- "$(dirname -- "$here")")
rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-8}
new_java=${JAVA_HOME:?says which Java is measured}
ours=http://127.0.0.1:18490
load=$(cut -d' ' -f1 /proc/loadavg)
work=$(mktemp -d)
log=$work/run.log
server=
: >"$work/numbers"

for tool in wrk psql curl; do
    command -v "$tool" >/dev/null 2>&1 || { echo "There is no $tool: install Debian's wrk, postgresql-client and curl." >&2; exit 1; }
done

finish() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server"; } || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

. "$here/pages.sh"

now() { date +%s.%N; }
since() { echo "$1 $(now)" | awk '{ printf "%.1f", $2 - $1 }'; }
memory() { awk '/^'"$1"':/ { printf "%d", $2 / 1024 }' "/proc/$server/status"; }

# launch DIST JAVA OPTIONS COMMAND: sets server
launch() {
    # shellcheck disable=SC2086 # several options are several words
    "$2/bin/java" "@$1/config/java.options" $3 "-Dimprimatur.home=$1" -cp "$1/lib/*:$1/server/launch-micro.jar" \
        press.imprimatur.launcher.Main "$4" --port 18490 --data "$data" >"$log" 2>&1 &
    server=$!
}

ready() {
    until grep -q 'Ctrl-C' "$log"; do
        kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
        sleep 0.1
    done
}

# ended: waits for the end of the process, which ends after its database
ended() {
    wait "$server" || true
    server=
}

# rehearse NAME OPTIONS: plays a start that leaves an archive, and notes how long that took; with G1, because JDK 25
# aborts when it writes an AOT cache with the serial collector
rehearse() {
    begun=$(now)
    launch "$dist" "$new_java" "-XX:-UseSerialGC -XX:+UseG1GC $2" rehearse
    ended
    rm -rf "$data"
    echo "$1 $(since "$begun")" | tee -a "$work/made"
}

rate() {
    wrk -t2 -c64 -d"${2}s" -H 'Accept-Encoding: gzip' "$ours$1" | awk '/^Requests\/sec/ { print int($2) }'
}

# once NAME DIST JAVA OPTIONS: one line of numbers
once() {
    begun=$(now)
    launch "$2" "$3" "$4" run
    until curl -sf -o /dev/null "$ours$page"; do
        kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
        sleep 0.25
    done
    first=$(since "$begun")
    ready
    sleep 2
    cpu=$(sed 's/.*) //' "/proc/$server/stat" | awk -v tick="$(getconf CLK_TCK)" '{ printf "%.1f", ($12 + $13) / tick }')
    rss=$(memory VmRSS)
    rate "$page" 10 >/dev/null
    rate "$feed" 5 >/dev/null
    pages=$(rate "$page" "$seconds")
    feeds=$(rate "$feed" "$seconds")
    peak=$(memory VmHWM)
    begun=$(now)
    kill "$server"
    ended
    echo "$1;$first;$cpu;$rss;$peak;$(since "$begun");$pages;$feeds" | tee -a "$work/numbers"
}

# fill DIST JAVA OPTIONS: a data directory with the two pages in it, and the archive that the options name
fill() {
    launch "$1" "$2" "$3" run
    ready
    lay_pages
    kill "$server"
    ended
}

# row NAME: the medians of what was measured
row() {
    grep "^$1;" "$work/numbers" | tr ';' ' ' | awk -v name="$1" '
        { for (i = 2; i <= 8; i++) v[i, NR] = $(NF - 8 + i) }
        END {
            for (i = 2; i <= 8; i++) {
                for (a = 1; a <= NR; a++) for (b = a + 1; b <= NR; b++)
                    if (v[i, a] + 0 > v[i, b] + 0) { t = v[i, a]; v[i, a] = v[i, b]; v[i, b] = t }
                m[i] = v[i, int((NR + 1) / 2)]
            }
            printf "| %s | %s | %s | %s | %s | %s | %s | %s |\n", name, m[2], m[3], m[4], m[5], m[6], m[7], m[8]
        }'
}

"$project/src/bin/imprimatur" build
dist=$project/target/dist
write_pages

old() { [ -n "${OLD:-}" ]; }
if old; then
    data=$work/data-old
    fill "$OLD/target/dist" "$OLD_JAVA" "-XX:ArchiveClassesAtExit=$work/old.jsa"
fi
data=$work/data
fill "$dist" "$new_java" -Xshare:auto
quiet=-Xlog:cds=off,aot=off
data=$work/rehearsal
rehearse CDS "-XX:ArchiveClassesAtExit=$work/new.jsa $quiet"
rehearse AOT "-XX:AOTCacheOutput=$work/new.aot $quiet"
rehearse compact "-XX:AOTCacheOutput=$work/compact.aot -XX:+UseCompactObjectHeaders $quiet"

for round in $(seq "$rounds"); do
    if old; then
        data=$work/data-old
        once 'before, CDS' "$OLD/target/dist" "$OLD_JAVA" "-XX:SharedArchiveFile=$work/old.jsa"
    fi
    data=$work/data
    once 'now, nothing kept' "$dist" "$new_java" -Xshare:auto
    once 'now, CDS' "$dist" "$new_java" "-XX:SharedArchiveFile=$work/new.jsa $quiet"
    once 'now, AOT cache' "$dist" "$new_java" "-XX:AOTCache=$work/new.aot $quiet"
    once 'now, AOT cache, compact headers' "$dist" "$new_java" \
        "-XX:AOTCache=$work/compact.aot -XX:+UseCompactObjectHeaders $quiet"
done

report=$project/src/docs/performance.md
{
    sed '/^## Beside the line before/,$d' "$report" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
    cat <<END

## Beside the line before

Written by \`src/bench/lines.sh\`: the forms of a start take turns, and each number is the median of $rounds.

- Machine: $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(awk '/MemTotal/ { printf "%d GB", $2 / 1048576 }' /proc/meminfo); load before the run: $load
$(! old || echo "- Before: commit $(git -C "$OLD" rev-parse --short HEAD), $("$OLD_JAVA/bin/java" -version 2>&1 | head -n 1)")
- Now: commit $(git -C "$project" rev-parse --short HEAD), $("$new_java/bin/java" -version 2>&1 | head -n 1), $(date -u +%Y-%m-%d)
- Making the archive by a rehearsed start: $(sed 's/$/ s/' "$work/made" | paste -sd ';' | sed 's/;/, /g')

| what | first 200, s | CPU to then, s | memory after the start, MB | at most, MB | SIGTERM to the end, s | page, gzip, requests/s | feed, gzip, requests/s |
|---|---:|---:|---:|---:|---:|---:|---:|
END
    cut -d';' -f1 "$work/numbers" | awk '!seen[$0]++' | while read -r name; do row "$name"; done
} >"$work/performance.md"
cp "$work/performance.md" "$report"
echo "Written: src/docs/performance.md"
