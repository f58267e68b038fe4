#!/bin/sh
# Whether anything that was acknowledged is lost when something dies: under writes by several writers, the server, the
# database's main process, one of its others, or all at once are killed (kill -9) at random instants, and after each
# everything acknowledged so far is looked for. Also says how long the desk took to say what is so, and to be back.
# Needs nothing but a JDK. Ends with a status other than 0 if anything was lost.
#   INSTANTS=80 SEED=1 WRITERS=4 src/bench/crashes.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname -- "$(dirname -- "$here")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

"$project/src/bin/imprimatur" build
# The work of this script's only class: Java runs it from its source.
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$project/target/dist/lib/*" "$here/java/press/imprimatur/launcher/Crashes.java" \
    "$project" "$work/data" "${PORT:-18700}" "${INSTANTS:-80}" "${SEED:-1}" "${WRITERS:-4}"
