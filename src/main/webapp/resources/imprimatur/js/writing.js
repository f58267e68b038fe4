// The page of an article: its side folds away, as a whole and part by part, and stays so in this browser.

const SIDE = "imprimatur.side";
const FOLDS = "imprimatur.folds";

function recall(key, otherwise) {
    try {
        return JSON.parse(localStorage.getItem(key)) ?? otherwise;
    } catch (unreadable) {
        return otherwise;
    }
}

function remember(key, value) {
    try {
        localStorage.setItem(key, JSON.stringify(value));
    } catch (storageRefused) {
        // Holds for this page only.
    }
}

const page = document.querySelector(".writing");
const toggle = document.querySelector("[data-side-toggle]");

function showSide(yes) {
    page.classList.toggle("side-away", !yes);
    toggle.setAttribute("aria-expanded", String(yes));
    toggle.textContent = yes ? toggle.dataset.hide : toggle.dataset.show;
}

showSide(recall(SIDE, true));
toggle.addEventListener("click", () => {
    const next = toggle.getAttribute("aria-expanded") !== "true";
    showSide(next);
    remember(SIDE, next);
});

function unfold(part, yes) {
    part.setAttribute("aria-expanded", String(yes));
    document.getElementById(part.getAttribute("aria-controls")).hidden = !yes;
}

// What a link or a refusal points to is shown, whatever was folded away.
function reveal(target) {
    if (target && !target.closest(".writing-paper")) {
        showSide(true);
        const part = target.closest(".fold")?.querySelector("[data-fold]");
        if (part) {
            unfold(part, true);
        }
        target.closest("details")?.setAttribute("open", "");
        target.scrollIntoView({ block: "nearest" });
    }
}

const folded = recall(FOLDS, {});
document.querySelectorAll("[data-fold]").forEach((part) => {
    unfold(part, !folded[part.dataset.fold]);
    part.addEventListener("click", () => {
        const next = part.getAttribute("aria-expanded") !== "true";
        unfold(part, next);
        folded[part.dataset.fold] = !next;
        remember(FOLDS, folded);
    });
});

document.querySelectorAll(".writing [aria-invalid=true]").forEach(reveal);
const named = () => reveal(document.getElementById(location.hash.slice(1)));
addEventListener("hashchange", named);
document.querySelectorAll("[data-shows-side]").forEach((link) => link.addEventListener("click", named));
if (location.hash) {
    named();
}

// As everywhere else where one writes.
document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s") {
        event.preventDefault();
        document.querySelector("[data-save-key]")?.click();
    }
});

// Browsers that cannot make a field as high as what stands in it.
if (!CSS.supports("field-sizing", "content")) {
    document.querySelectorAll(".writing-paper > .field textarea:not([hidden])").forEach((field) => {
        const fit = () => {
            field.style.height = "auto";
            field.style.height = field.scrollHeight + "px";
        };
        field.addEventListener("input", fit);
        fit();
    });
}

// A new headline takes one line, and more when it needs them: Enter leads to the next field, as in a form of one line.
document.querySelectorAll(".writing-headline textarea").forEach((headline) =>
    headline.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.isComposing) {
            event.preventDefault();
            document.querySelector(".writing-deck textarea")?.focus();
        }
    }));
