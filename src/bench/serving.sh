#!/bin/sh
# What serving costs, beside nginx with the same bytes as static files, on the same machine in one run.
# Needs Debian's wrk, nginx-light, postgresql-client and curl. Writes src/docs/performance.md.
#   SECONDS_EACH=10 src/bench/serving.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname -- "$(dirname -- "$here")")
seconds=${SECONDS_EACH:-10}
load=$(cut -d' ' -f1 /proc/loadavg)
ours=http://127.0.0.1:18480
theirs=http://127.0.0.1:18481
work=$(mktemp -d)
data=$work/data
mkdir "$data" "$work/www"
log=$work/run.log
server=
nginx=

for tool in wrk nginx psql curl; do
    command -v "$tool" >/dev/null 2>&1 || { echo "There is no $tool: install Debian's wrk, nginx-light, postgresql-client and curl." >&2; exit 1; }
done

finish() {
    [ -z "$nginx" ] || kill "$nginx" 2>/dev/null || true
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server"; } || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

now() { date +%s.%N; }

# start: sets server, and the seconds to the first 200 of a page when one is named
start() {
    begun=$(now)
    "$project/src/bin/imprimatur" run --port 18480 --data "$data" >"$log" 2>&1 &
    server=$!
    until grep -q 'Ctrl-C' "$log" || { [ -n "${1:-}" ] && curl -sf -o /dev/null "$ours$1"; }; do
        kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
        sleep 0.1
    done
    # A page that answers before the last line was said answers now as well.
    [ -z "${1:-}" ] || until curl -sf -o /dev/null "$ours$1"; do sleep 0.1; done
    took=$(echo "$begun $(now)" | awk '{ printf "%.1f", $2 - $1 }')
    until grep -q 'Ctrl-C' "$log"; do sleep 0.1; done
}

stop() {
    kill "$server"
    wait "$server" || true
    server=
}

memory() { awk '/^'"$1"':/ { printf "%d", $2 / 1024 }' "/proc/$server/status"; }

# ticks PID: processor time so far, children included, in clock ticks
ticks() {
    for one in "$1" $(cat "/proc/$1/task/$1/children"); do
        sed 's/.*) //' "/proc/$one/stat"
    done | awk '{ sum += $12 + $13 } END { print sum }'
}

# measure PID URL CONNECTIONS HEADER: sets rate (requests per second) and cpu (microseconds per request)
measure() {
    before=$(ticks "$1")
    wrk -t"$([ "$3" = 1 ] && echo 1 || echo 2)" -c"$3" -d"${seconds}s" -H "$4" "$2" >"$work/wrk"
    after=$(ticks "$1")
    if grep -q 'Non-2xx\|Socket errors' "$work/wrk" && [ "${4#If-None-Match}" = "$4" ]; then
        cat "$work/wrk" >&2
        exit 1
    fi
    rate=$(awk '/^Requests\/sec/ { print $2 }' "$work/wrk")
    requests=$(awk '/requests in/ { print $1 }' "$work/wrk")
    cpu=$(echo "$before $after $requests $(getconf CLK_TCK)" | awk '{ printf "%.1f", ($2 - $1) / $4 / $3 * 1000000 }')
}

# etag BASE PATH [HEADER]
etag() { curl -s -o /dev/null -D - -H "${3:-X-None: 1}" "$1$2" | tr -d '\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: //p'; }

# row NAME PATH CONNECTIONS OUR-HEADER THEIR-HEADER
row() {
    measure "$server" "$ours$2" "$3" "$4"
    our_rate=$rate our_cpu=$cpu
    measure "$nginx" "$theirs$2" "$3" "$5"
    echo "$1 $our_rate $rate $our_cpu $cpu" | awk -F'[ ]' '
        { n = NF; name = $1; for (i = 2; i <= n - 4; i++) name = name " " $i
          printf "| %s | %d | %d | %.2f | %.1f | %.1f | %.1f |\n", name, $(n-3), $(n-2), $(n-3) / $(n-2), $(n-1), $n, $(n-1) / $n }' | tee -a "$work/rows"
}

. "$here/pages.sh"
write_pages

"$project/src/bin/imprimatur" build
start
lay_pages
stop
start "$page"
cold=$took
rss_start=$(memory VmRSS)

for path in "$page" "$feed"; do
    mkdir -p "$work/www$(dirname "$path")"
    curl -s -o "$work/www$path" "$ours$path"
    curl -s -o "$work/www$path.gz" -H 'Accept-Encoding: gzip' "$ours$path"
done
chmod -R a+rX "$work"
cat >"$work/nginx.conf" <<END
worker_processes $(nproc);
daemon off;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    keepalive_requests 1000000;
    default_type "text/html; charset=utf-8";
    types { text/html html; application/rss+xml xml; }
    open_file_cache max=100;
    server { listen 127.0.0.1:18481; root $work/www; gzip_static on; }
}
END
nginx -c "$work/nginx.conf" -e "$work/nginx.log" &
nginx=$!
until curl -sf -o /dev/null "$theirs$page"; do sleep 0.1; done

# The Java machine compiles what is hot while it runs; nobody measures that.
for path in "$page" "$feed"; do
    wrk -t2 -c64 -d"${seconds}s" "$ours$path" >/dev/null
    wrk -t2 -c64 -d"${seconds}s" -H 'Accept-Encoding: gzip' "$ours$path" >/dev/null
done

gzip='Accept-Encoding: gzip'
for path in "$page" "$feed"; do
    name=$([ "$path" = "$page" ] && echo page || echo feed)
    row "$name, plain" "$path" 64 'X-None: 1' 'X-None: 1'
    row "$name, gzip" "$path" 64 "$gzip" "$gzip"
    row "$name, 304" "$path" 64 "If-None-Match: $(etag "$ours" "$path")" "If-None-Match: $(etag "$theirs" "$path")"
    row "$name, gzip, one connection" "$path" 1 "$gzip" "$gzip"
done
rss_end=$(memory VmRSS)
peak=$(memory VmHWM)

size() { wc -c <"$work/www$1" | awk '{ printf "%.1f KB", $1 / 1024 }'; }
{
    cat <<END
# What serving costs

Written by \`src/bench/serving.sh\`; do not edit. nginx serves the very same bytes as static files on the same machine, in the same
run, with its compressed files ready (\`gzip_static\`). The load comes from \`wrk\` on the same cores, so the columns say what one
machine does with both; the ratios are what to compare.

- Machine: $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(awk '/MemTotal/ { printf "%d GB", $2 / 1048576 }' /proc/meminfo), $(. /etc/os-release && echo "$PRETTY_NAME")
- $("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -n 1); $(nginx -v 2>&1 | sed 's/.*: //'); load before the run: $load
- Commit $(git -C "$project" rev-parse --short HEAD), $(date -u +%Y-%m-%d); $seconds seconds for each number, 64 connections unless it says one
- Page: $(size "$page"), $(size "$page.gz") compressed. Feed: $(size "$feed"), $(size "$feed.gz") compressed.

| what | ours, requests/s | nginx, requests/s | ratio | ours, CPU µs/request | nginx, CPU µs/request | ratio |
|---|---:|---:|---:|---:|---:|---:|
END
    cat "$work/rows"
    cat <<END

- **Cold start** on an existing data directory, from the command to the first 200 of the page: $cold s.
- **Memory** of the server's process: $rss_start MB after the start, $rss_end MB after the load, $peak MB at most. The database's
  processes are not in it.
END
} >"$work/performance.md"
# What lines.sh measured stands below, and stays.
report=$project/src/docs/performance.md
sed -n '/^## Beside the line before/,$p' "$report" >"$work/beside"
[ ! -s "$work/beside" ] || { echo; cat "$work/beside"; } >>"$work/performance.md"
cp "$work/performance.md" "$report"
echo "Written: src/docs/performance.md"
