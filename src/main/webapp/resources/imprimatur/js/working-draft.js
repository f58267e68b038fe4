// Keeps what is typed into an article with the server, a few seconds behind the keys, so that neither a closed browser nor
// a dead machine costs more. While the server is away it is kept in this browser, and goes to the server once that is back.

// In which times are written: that of the page.
const spoken = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
const EVERY = 2500;
const AGAIN = 5000;
const PATIENCE = 8000;
const COPIES = "imprimatur.typed.";
const BROWSER = "imprimatur.browser";

const store = {
    get(key) {
        try {
            return JSON.parse(localStorage.getItem(key));
        } catch (unreadable) {
            return null;
        }
    },
    set(key, value) {
        try {
            localStorage.setItem(key, JSON.stringify(value));
            return true;
        } catch (full) {
            return false;
        }
    },
    remove(key) {
        try {
            localStorage.removeItem(key);
        } catch (refused) {
            // Nothing was kept either.
        }
    },
};

// Tells one computer from another, and nothing else.
function nameOfThisBrowser() {
    let name = store.get(BROWSER);
    if (typeof name !== "string") {
        name = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36)).join("");
        store.set(BROWSER, name);
    }
    return name;
}

const isTyped = (control, form) =>
    control.name?.startsWith(form.id + ":") && !["file", "submit", "button"].includes(control.type) && (!["radio", "checkbox"].includes(control.type) || control.checked);

// PrimeFaces keeps what was picked in a list of its own beside the input.
const nameOf = (control) => control.name.slice(control.name.lastIndexOf(":") + 1).replace(/_hinput$/, "");
const valueOf = (control) => (control.type === "select-multiple" ? [...control.options].map((option) => option.value).join(", ") : control.value);

function fieldsOf(form) {
    const fields = {};
    [...form.elements].filter((control) => isTyped(control, form)).forEach((control) => {
        fields[control.dataset.field ?? nameOf(control)] = valueOf(control);
    });
    delete fields.draft;
    return fields;
}

class WorkingDraft {
    constructor(form) {
        this.form = form;
        this.name = form.elements[form.id + ":draft"];
        this.status = document.getElementById("draft-status");
        this.copy = COPIES + form.dataset.draftPerson + "." + (form.dataset.draftArticle || "new");
        this.known = false;
        this.sent = false;
        this.shown = this.kept = JSON.stringify(fieldsOf(form));
        settleNew(form.dataset);
        ["input", "change", "imprimatur:changed"].forEach((event) => form.addEventListener(event, () => this.typed()));
        form.addEventListener("submit", (event) => this.submitted(event));
        addEventListener("pagehide", () => this.leaves());
        document.addEventListener("imprimatur:signs-out", () => (this.isSigningOut = true));
        document.addEventListener("imprimatur:locked", ({ detail }) => detail && this.pending && this.send());
        addEventListener("online", () => this.pending && this.send());
        if (form.dataset.draftUnsettled === "true") {
            // What was refused, or is at odds with another's, is nowhere but on this page.
            this.kept = "";
            this.typed();
        } else {
            this.handOver();
        }
    }

    // A copy that waited here for the server: it goes there, and the page then offers it like any other.
    async handOver() {
        const copy = store.get(this.copy);
        if (!copy) {
            return;
        }
        const { draftVersion, draftMine } = this.form.dataset;
        const isSaved = copy.sent && (JSON.stringify(copy.fields) === this.shown || (String(copy.seen) !== draftVersion && draftMine === "true"));
        if (isSaved) {
            store.remove(this.copy);
            return;
        }
        const answer = await this.put(copy.name, { ...copy, known: false }).catch(() => null);
        if (answer?.ok) {
            store.remove(this.copy);
            if (!this.pending) {
                location.reload();
            }
        }
    }

    get pending() {
        return !this.sent && JSON.stringify(fieldsOf(this.form)) !== this.kept;
    }

    typed() {
        this.isSigningOut = false;
        this.form.dataset.kept = "false";
        this.timer ??= setTimeout(() => this.send(), EVERY);
    }

    put(name, typed, more = {}) {
        const { draft, draftToken, draftArticle, draftVersion } = this.form.dataset;
        return fetch(draft + name, {
            method: "PUT",
            redirect: "manual",
            headers: { "Content-Type": "application/json", "X-Imprimatur-Page": draftToken },
            body: JSON.stringify({ article: draftArticle ?? "", seen: Number(typed.seen ?? draftVersion), known: typed.known, browser: nameOfThisBrowser(), fields: typed.fields }),
            ...more,
        });
    }

    async send() {
        clearTimeout(this.timer);
        this.timer = null;
        if (this.flying) {
            return;
        }
        if (!this.pending) {
            this.form.dataset.kept = "true";
            return;
        }
        const fields = fieldsOf(this.form);
        this.flying = new AbortController();
        const tooLate = setTimeout(() => this.flying?.abort(), PATIENCE);
        this.landing = this.put(this.name.value, { known: this.known, fields }, { signal: this.flying.signal }).catch(() => null);
        const answer = await this.landing;
        clearTimeout(tooLate);
        this.flying = null;
        this.known ||= Boolean(answer?.ok);
        if (this.sent) {
            return;
        }
        if (answer?.ok) {
            await this.arrived(fields, answer);
        } else {
            this.keepHere(answer);
        }
    }

    async arrived(fields, answer) {
        this.kept = JSON.stringify(fields);
        store.remove(this.copy);
        const { savedAt } = await answer.json();
        this.say("saved", new Date(savedAt).toLocaleTimeString(spoken));
        this.form.dataset.kept = String(!this.pending);
        if (this.pending) {
            this.typed();
        }
    }

    // 410: what was typed here was saved, thrown away or taken up elsewhere. It goes on under a new name.
    keepHere(answer) {
        if (answer?.status === 410) {
            this.name.value = nameLike(this.name.value);
            this.known = false;
            this.send();
            return;
        }
        const isKept = this.keepCopy(false);
        const isSignedOut = answer?.type === "opaqueredirect" || answer?.status === 401;
        const isRefused = answer && answer.status >= 400 && answer.status < 500 && !isSignedOut;
        this.say(!isKept ? "lost" : isSignedOut ? "out" : isRefused ? "refused" : "away");
        this.timer ??= setTimeout(() => this.send(), AGAIN);
    }

    keepCopy(sent) {
        return store.set(this.copy, { name: this.name.value, seen: this.form.dataset.draftVersion, fields: fieldsOf(this.form), sent });
    }

    say(what, time = "") {
        const { status } = this;
        if (status) {
            status.textContent = status.dataset[what].replace("{0}", time);
            status.classList.toggle("draft-trouble", what !== "saved");
        }
    }

    // The save takes it all along; a copy waits here until a page has shown that it arrived. The very first draft must
    // have landed by then, or it would be kept after the save that ends it.
    submitted(event) {
        if (this.flying && !this.known) {
            event.preventDefault();
            this.landing.finally(() => this.form.requestSubmit(event.submitter));
            return;
        }
        if (this.pending) {
            this.keepCopy(true);
        }
        this.sent = true;
        clearTimeout(this.timer);
        this.flying?.abort();
    }

    leaves() {
        if (this.pending && !this.isSigningOut) {
            this.keepCopy(false);
            this.put(this.name.value, { known: this.known, fields: fieldsOf(this.form) }, { keepalive: true }).catch(() => null);
        }
    }
}

// Another UUID: the time in front stays, so that newer ones still sort behind older ones.
function nameLike(name) {
    const end = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return name.slice(0, -12) + end;
}

// A text begun on the page for new articles has arrived once that page led to the article.
function settleNew({ draftPerson, draftArticle }) {
    const key = COPIES + draftPerson + ".new";
    const cameFromThere = document.referrer.startsWith(location.origin + location.pathname) && !document.referrer.includes("id=");
    if (draftArticle && cameFromThere && store.get(key)?.sent) {
        store.remove(key);
    }
}

document.querySelectorAll("form[data-draft]").forEach((form) => new WorkingDraft(form));

document.querySelectorAll("[data-browser]").forEach((place) => {
    const { browser, here, elsewhere } = place.dataset;
    place.textContent = browser === nameOfThisBrowser() ? here : elsewhere;
});
