// The terms editor answers while one writes. Without script the same buttons send the form.

const form = document.querySelector("form[data-live]");
const PAUSE = 400;

function within(...parts) {
    return parts.map((part) => form.id + ":" + part).join(" ");
}

function ask(button, render, done) {
    window.faces.ajax.request(button, null, {
        execute: within("written", "trying"),
        render: render + " noticeArea",
        onevent: (event) => {
            if (event.status === "success") {
                done?.();
            }
        },
    });
}

function wireLive() {
    const refresh = form.querySelector("[data-refresh]");
    let waiting;
    const later = (event) => {
        if (event.target.type === "file") {
            return;
        }
        clearTimeout(waiting);
        waiting = setTimeout(() => ask(refresh, within("meaning", "answer")), PAUSE);
    };
    form.addEventListener("input", later);
    form.addEventListener("change", later);
}

function wireParts() {
    form.addEventListener("click", (event) => {
        const button = event.target.closest("[data-part]");
        if (!button) {
            return;
        }
        event.preventDefault();
        const part = within(button.dataset.part);
        ask(button, part + " " + within("meaning", "answer"), () => {
            const fields = document.getElementById(part).querySelectorAll("input, select, textarea");
            if (button.dataset.part !== "written") {
                fields[fields.length - 1]?.focus();
            }
        });
    });
}

if (form && window.faces) {
    wireLive();
    wireParts();
}
