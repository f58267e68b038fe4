// Shows in a list of articles, a few seconds behind, who has which of them open to write.

const EVERY = 5000;
// A list that nobody looks at asks no more: it would keep the session from ending.
const IDLE = 10 * 60 * 1000;
let acted = Date.now();
["pointerdown", "pointermove", "keydown", "scroll", "focus"].forEach((event) => addEventListener(event, () => (acted = Date.now()), { capture: true, passive: true }));
const words = document.querySelector("[data-presence-list]").dataset;

function said(people) {
    const named = (writes) => people.filter((person) => person.writes === writes).map((person) => person.name).join(", ");
    return [[true, words.writing], [false, words.open]]
        .filter(([writes]) => named(writes))
        .map(([writes, sentence]) => sentence.replace("{0}", named(writes)))
        .join(" · ");
}

async function look() {
    const places = [...document.querySelectorAll("[data-presence-of]")];
    if (places.length && !document.hidden && Date.now() - acted < IDLE) {
        const asked = new URLSearchParams(places.map((place) => ["article", place.dataset.presenceOf]));
        const present = await fetch(words.presenceList + "?" + asked, { redirect: "manual" }).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
        if (present) {
            places.forEach((place) => (place.textContent = said(present[place.dataset.presenceOf] ?? [])));
        }
    }
    setTimeout(look, EVERY);
}

look();
