// The dialog in which a source of the story is added or changed. What is marked in the text is what a new one supports.

const dialog = document.getElementById("source-dialog");
const form = dialog.querySelector("form");
const control = (name) => form.elements[form.id + ":" + name];
const NAMES = ["kind", "speaking", "who", "toldTo", "place", "quote", "entry"];
const NAMELESS = ["UNNAMED", "BACKGROUND"];

let marked = "";
document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection.isCollapsed && selection.anchorNode?.parentElement?.closest(".body-text")) {
        marked = selection.toString().trim();
    }
});

// What does not go with how a source speaks is not asked.
function fit() {
    const show = (name, yes) => (control(name).closest(".field").hidden = !yes);
    show("toldTo", control("speaking").value === "SECOND_HAND");
    show("place", control("kind").value === "DOCUMENT");
    show("entry", NAMELESS.includes(control("speaking").value));
    control("remove").hidden = control("id").value === "";
}

function open(source) {
    control("id").value = source.source;
    control("seen").value = source.seen ?? "0";
    const first = { kind: "PERSON", speaking: "NAMED", quote: marked };
    NAMES.forEach((name) => (control(name).value = source[name] ?? first[name] ?? ""));
    dialog.querySelectorAll(".field-message").forEach((message) => (message.textContent = ""));
    fit();
    dialog.showModal();
}

document.querySelectorAll("[data-source]").forEach((button) => button.addEventListener("click", () => open(button.dataset)));
[control("kind"), control("speaking")].forEach((choice) => choice.addEventListener("change", fit));
fit();
