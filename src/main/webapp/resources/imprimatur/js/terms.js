// The terms editor answers while one writes. Without script the same buttons send the form.

const form = document.querySelector("form[data-live]");
const PAUSE = 300;

// The answer, or why there is none: never the field itself, in which somebody may be writing.
const answered = ["answer", "tryPlace-fault", "tryDay-fault"];

// What was typed since it was asked last: only that is sent, and never more than one question at a time.
const typed = new Set();
let waiting;
let asking = false;
let leaving = false;

function within(parts) {
    return parts.map((part) => form.id + ":" + part).join(" ");
}

// What says what the terms mean: it follows the terms, and not the questions.
function shown() {
    return form.dataset.live.split(" ");
}

// The click, if there was one: only with it the server does what the button is for.
function ask(button, click, execute, render, done) {
    clearTimeout(waiting);
    execute.forEach((part) => typed.delete(part));
    asking = true;
    const over = () => {
        asking = false;
        if (typed.size > 0) {
            askWhatWasTyped();
        }
    };
    window.faces.ajax.request(button, click, {
        execute: within(execute),
        render: within(render) + " noticeArea",
        onerror: over,
        onevent: (event) => {
            if (event.status === "success") {
                done?.();
                over();
            }
        },
    });
}

function askWhatWasTyped() {
    if (asking || leaving) {
        return;
    }
    const render = typed.has("written") ? [...shown(), ...answered] : answered;
    ask(form.querySelector("[data-refresh]"), null, [...typed], render);
}

function wireLive() {
    const trying = document.getElementById(within(["trying"]));
    const later = (event) => {
        // What is typed into a picker means nothing yet; when one leaves it, something is picked.
        const picking = event.type !== "focusout" && event.target.closest(".picker");
        if (event.target.type === "file" || picking) {
            return;
        }
        typed.add(trying.contains(event.target) ? "trying" : "written");
        clearTimeout(waiting);
        waiting = setTimeout(askWhatWasTyped, PAUSE);
    };
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    form.addEventListener("focusout", (event) => event.target.closest(".picker") && later(event));
    form.addEventListener("submit", () => {
        leaving = true;
        clearTimeout(waiting);
    });
}

function wireParts() {
    form.addEventListener("click", (event) => {
        const button = event.target.closest("[data-part]");
        if (!button) {
            return;
        }
        event.preventDefault();
        const part = button.dataset.part;
        ask(button, event, ["written", "trying"], [part, ...shown(), ...answered], () => {
            const fields = document.getElementById(within([part])).querySelectorAll("input, select, textarea");
            if (part !== "written") {
                fields[fields.length - 1]?.focus();
            }
        });
    });
}

if (form && window.faces) {
    wireLive();
    wireParts();
}
