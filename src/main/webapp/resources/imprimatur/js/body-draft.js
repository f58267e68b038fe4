// Keeps what is typed in this browser until the server has it, so that neither a dead session nor a dead machine costs a word.

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
        } catch (full) {
            // Then the form alone holds the text, as it would without us.
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

const NEW = "imprimatur.draft.new";

// A text begun on the page for new articles has arrived once the article has a name and a page of its own.
function settleNew(name, shown) {
    const begun = name === "new" ? null : store.get(NEW);
    const cameFromThere = document.referrer.startsWith(location.origin + location.pathname) && !document.referrer.includes("id=");
    if (begun?.sent && (begun.text === shown || cameFromThere)) {
        store.remove(NEW);
    }
}

/**
 * What was typed into one text and has not arrived. A draft is settled when the server shows that very text,
 * or when it was sent and the server shows a later version. A page that came back unsaved (refused, or somebody was
 * faster) shows the text but has not taken it: "unsettled".
 */
export class Draft {
    constructor(name, version, shown, unsettled) {
        this.key = "imprimatur.draft." + name;
        this.version = version;
        const kept = store.get(this.key);
        settleNew(name, shown);
        if (unsettled) {
            this.left = null;
            if (kept) {
                this.keep(shown);
            }
            return;
        }
        const arrived = kept && (kept.text === shown || (kept.sent && kept.version !== version));
        if (arrived) {
            store.remove(this.key);
        }
        this.left = arrived ? null : kept;
    }

    keep(text) {
        store.set(this.key, { text, version: this.version, at: Date.now(), sent: false });
    }

    markSent() {
        const kept = store.get(this.key);
        if (kept) {
            store.set(this.key, { ...kept, sent: true });
        }
    }

    forget() {
        store.remove(this.key);
        this.left = null;
    }
}
