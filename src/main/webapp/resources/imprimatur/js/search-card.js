// How a story is found: what search engines and cards show of it, as it is typed.
const TITLE = 60;
const DESCRIPTION = 155;

const field = (form, name) => document.getElementById(`${form}:${name}`);

/** As they cut it: at a word. */
function cut(text, longest) {
    if (text.length <= longest) {
        return text;
    }
    const end = text.lastIndexOf(" ", longest);
    return text.slice(0, end > 0 ? end : longest) + "\u2026";
}

function show(card, form, part, longest, ...names) {
    const text = names.map((name) => field(form, name)?.value.trim() ?? "").find((each) => each !== "") ?? "";
    card.querySelector(`[data-card='${part}']`).textContent = cut(text, longest);
}

function follow(card) {
    const form = card.dataset.cardOf;
    const draw = () => {
        show(card, form, "title", TITLE, "title", "headline");
        show(card, form, "description", DESCRIPTION, "description", "deck");
    };
    ["title", "headline", "description", "deck"].forEach((name) => field(form, name)?.addEventListener("input", draw));
    draw();
}

document.querySelectorAll("[data-card-of]").forEach(follow);
