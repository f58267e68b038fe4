// Keeps which stories of a list are chosen while its pages are turned, and says how many.

const choice = document.querySelector(".bulk-choice");
const form = choice.closest("form");
const table = form.querySelector(".ui-datatable");
const chosen = new Set((choice.dataset.chosen ?? "").split(" ").filter(Boolean));
const tools = choice.querySelector("[data-choose-tools]");
const count = choice.querySelector("[data-chosen-count]");
const boxes = () => [...table.querySelectorAll("input[name=story]")];

function say() {
    count.textContent = chosen.size ? choice.dataset.count.replace("{0}", chosen.size) : "";
}

function show() {
    boxes().forEach((box) => (box.checked = chosen.has(box.value)));
    say();
}

function set(box, wanted) {
    box.checked = wanted;
    chosen[wanted ? "add" : "delete"](box.value);
}

table.addEventListener("change", (event) => {
    if (event.target.name === "story") {
        set(event.target, event.target.checked);
        say();
    }
});
choice.querySelector("[data-choose-page]").addEventListener("click", () => {
    boxes().forEach((box) => set(box, true));
    say();
});
choice.querySelector("[data-choose-none]").addEventListener("click", () => {
    chosen.clear();
    show();
});
// Those on other pages of the list are sent, too.
form.addEventListener("formdata", (event) => {
    event.formData.delete("story");
    chosen.forEach((id) => event.formData.append("story", id));
});
new MutationObserver(show).observe(table, { childList: true, subtree: true });
tools.hidden = false;
boxes().filter((box) => box.checked).forEach((box) => chosen.add(box.value));
show();
