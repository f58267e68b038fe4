// What the desk's pages do beyond HTML. Everything here is comfort: without it the pages still work.

function isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function wireTheme(button) {
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    show();
    button.addEventListener("click", () => {
        const next = isDark() ? "light" : "dark";
        document.documentElement.dataset.theme = next;
        try {
            localStorage.setItem("imprimatur.theme", next);
        } catch (storageRefused) {
            // Holds for this page only.
        }
        show();
    });
}

function wireMenu(button) {
    const body = document.getElementById(button.getAttribute("aria-controls"));
    const open = (yes) => {
        button.setAttribute("aria-expanded", String(yes));
        body.classList.toggle("open", yes);
    };
    button.addEventListener("click", () => open(button.getAttribute("aria-expanded") !== "true"));
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") {
            open(false);
            button.focus();
        }
    });
}

// A form with data-guard asks before typed text is left behind, and is sent only once.
function wireGuard(form) {
    let changed = false;
    let sent = false;
    form.addEventListener("input", () => (changed = true));
    form.addEventListener("imprimatur:changed", () => (changed = true));
    form.addEventListener("submit", () => (sent = true));
    addEventListener("beforeunload", (event) => {
        if (changed && !sent && form.dataset.kept !== "true") {
            event.preventDefault();
        }
    });
}

// A list says in the address which page of it is shown, so that Back leads to it.
function nameThePage(list) {
    const shown = window.PrimeFaces.getWidgetById(list.id)?.getPaginator()?.getCurrentPage() ?? 0;
    const address = new URL(location.href);
    const named = Number(address.searchParams.get("page") ?? 1) - 1;
    if (shown === named) {
        return;
    }
    address.searchParams.delete("page");
    if (shown > 0) {
        address.searchParams.set("page", shown + 1);
    }
    history.replaceState(history.state, "", address);
    list.scrollIntoView({ block: "start" });
}

window.jQuery?.(document).on("pfAjaxComplete", () => document.querySelectorAll(".list").forEach(nameThePage));

// Browsers of before 2026 do not know that a button may open and close a dialog.
function wireDialog(button) {
    const dialog = document.getElementById(button.getAttribute("commandfor"));
    const opens = button.getAttribute("command") === "show-modal";
    button.addEventListener("click", () => (opens ? dialog.showModal() : dialog.close()));
}

if (!("commandForElement" in HTMLButtonElement.prototype)) {
    document.querySelectorAll("button[commandfor]").forEach(wireDialog);
}

// What was refused is asked again where it was asked.
document.querySelector("dialog[data-reopen]")?.showModal();

// PrimeFaces marks what was typed within the markup of a suggestion, where it breaks each "&amp;": it marks nothing.
const picker = window.PrimeFaces?.widget?.AutoComplete?.prototype;
if (picker) {
    const show = picker.showSuggestions;
    picker.showSuggestions = function () {
        show.call(this, "");
    };
}

// The toolkit shows how far each file is, and does not say which: a bar without a name says nothing to who cannot see its row.
function nameTheProgress(uploads) {
    uploads.querySelectorAll("[role=progressbar]:not([aria-label])").forEach((bar) => {
        const file = bar.closest(".ui-fileupload-row")?.querySelector(".ui-fileupload-filename")?.textContent ?? "";
        bar.setAttribute("aria-label", file);
    });
}

document.querySelectorAll(".uploads").forEach((uploads) => {
    new MutationObserver(() => nameTheProgress(uploads)).observe(uploads, { childList: true, subtree: true });
});

document.querySelectorAll("[data-theme-toggle]").forEach(wireTheme);
document.querySelectorAll("[data-nav-toggle]").forEach(wireMenu);
document.querySelectorAll("form[data-guard]").forEach(wireGuard);

// Whoever signs out leaves nothing typed behind for the next one at this computer.
document.getElementById("signOut")?.addEventListener("submit", () => {
    document.dispatchEvent(new CustomEvent("imprimatur:signs-out"));
    try {
        Object.keys(localStorage).filter((key) => key.startsWith("imprimatur.typed.")).forEach((key) => localStorage.removeItem(key));
    } catch (storageRefused) {
        // Nothing was kept either.
    }
});

// The search box is a key away. Whoever writes something writes it.
function isWriting(element) {
    return element.isContentEditable || element.matches("input, textarea, select");
}

// Who dictates sets off single keys unawares: they can be turned off (WCAG 2.2, 2.1.4).
const SINGLE_KEYS = "imprimatur.keys";

function hasSingleKeys() {
    try {
        return localStorage.getItem(SINGLE_KEYS) !== "off";
    } catch (storageRefused) {
        return true;
    }
}

function isSingleKey(event, key) {
    return event.key === key && !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey && !isWriting(event.target) && hasSingleKeys();
}

function wireKeys(dialog) {
    const choice = dialog.querySelector("[data-single-keys]");
    choice.checked = hasSingleKeys();
    choice.addEventListener("change", () => {
        try {
            localStorage.setItem(SINGLE_KEYS, choice.checked ? "on" : "off");
        } catch (storageRefused) {
            choice.checked = true;
        }
    });
    document.addEventListener("keydown", (event) => {
        if (isSingleKey(event, "?") && !document.querySelector("dialog[open]")) {
            event.preventDefault();
            dialog.showModal();
        }
    });
}

document.querySelectorAll("#keys").forEach(wireKeys);

function asksForTheSearch(event) {
    if (event.defaultPrevented || event.altKey || event.shiftKey) {
        return false;
    }
    if (event.ctrlKey || event.metaKey) {
        return event.key.toLowerCase() === "k" && !event.target.isContentEditable;
    }
    return isSingleKey(event, "/");
}

function wireSearch(box) {
    document.addEventListener("keydown", (event) => {
        if (asksForTheSearch(event)) {
            event.preventDefault();
            if (box.offsetParent === null) {
                document.querySelector("[data-nav-toggle]").click();
            }
            box.focus();
            box.select();
        }
    });
}

document.querySelectorAll("[data-search-box]").forEach(wireSearch);

// What was refused is never hidden in a fold, and the first of it has the focus.
const refused = [...document.querySelectorAll("[aria-invalid=true]")];
refused.forEach((field) => field.closest("details")?.setAttribute("open", ""));
if (refused.length > 0) {
    refused[0].focus();
} else {
    document.querySelector(".notice-refused")?.scrollIntoView({ block: "nearest" });
}

// The calendar asks for this by name before it is drawn: a telephone has no room for seven columns of hours.
window.calendarFits = function () {
    const options = this.cfg.options;
    options.firstDay = 1;
    options.nowIndicator = true;
    options.eventDisplay = "block";
    options.slotEventOverlap = false;
    options.buttonText = { ...document.querySelector(".calendar-key").dataset };
    if (matchMedia("(max-width: 48em)").matches) {
        options.initialView = "listWeek";
    }
};

// What is shown once can be copied. Where the browser forbids it, it lies selected, ready for Ctrl+C.
document.addEventListener("click", async ({ target }) => {
    const button = target.closest?.("[data-copies]");
    if (!button) {
        return;
    }
    const field = document.getElementById(button.dataset.copies);
    field.select();
    try {
        await navigator.clipboard.writeText(field.value);
        button.nextElementSibling.textContent = button.dataset.copied;
    } catch (forbidden) {
        field.focus();
        button.nextElementSibling.textContent = button.dataset.selected;
    }
});
