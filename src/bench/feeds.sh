#!/bin/sh
# Reads every feed of a site that runs with three readers of other people, and finds in each the stories as they were
# published: name, headline, address, time, words, author, tags and picture. Wants npm.
#
#   src/bench/feeds.sh http://localhost:8080
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/feeds.mjs" "$work"
cd "$work"
npm install --silent --no-audit --no-fund feedparser@2.6.0 rss-parser@3.13.0 feedsmith@3.0.1 >/dev/null
node feeds.mjs "$1"
