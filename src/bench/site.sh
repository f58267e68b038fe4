#!/bin/sh
# Looks at the site as readers get it: Nu's HTML checker finds no error, and Lighthouse gives at least 95 of 100 in all
# four of its categories, on a telephone. Wants npm, Chromium (CHROME_PATH) and a Java of 17 or newer.
#
#   src/bench/site.sh http://localhost:8080 / /archive /stories/a-slug
set -eu

base=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
export CHROME_PATH

cd "$work"
npm install --silent --no-audit --no-fund vnu-jar@26.9.27 lighthouse@12.2.3 >/dev/null
checker=$(find node_modules/vnu-jar -name vnu.jar | head -n 1)

cat >scores.cjs <<'END'
const report = require(process.argv[2]);
let worst = 1;
const scores = Object.values(report.categories).map((category) => {
    worst = Math.min(worst, category.score);
    return category.title + " " + Math.round(category.score * 100);
});
console.log("  " + scores.join(", "));
for (const category of Object.values(report.categories)) {
    for (const { id, weight } of category.auditRefs) {
        const audit = report.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 0.9) {
            console.log("    " + audit.title + " " + (audit.displayValue ?? audit.explanation ?? ""));
        }
    }
}
process.exit(worst < 0.95 ? 1 : 0);
END

failed=0
for path; do
    echo "$path"
    curl -fsS "$base$path" >page.html
    "$java" -jar "$checker" --errors-only page.html 2>nu.txt || failed=1
    sed 's/^/  /' nu.txt | head -n 10
    npx lighthouse "$base$path" --quiet --chrome-flags='--headless=new --no-sandbox' --output json \
        --output-path "$work/report.json" >lighthouse.txt 2>&1 || { tail -n 3 lighthouse.txt; failed=1; continue; }
    node scores.cjs "$work/report.json" || failed=1
done
exit $failed
