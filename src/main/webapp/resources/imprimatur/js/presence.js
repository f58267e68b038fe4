// Tells the server every few seconds that an article is open here and whether it is being written, and tells whoever sits
// here who else is in it. While somebody else writes, this page only reads; what was typed here stays, and is kept.

// In which times are written: that of the page.
const spoken = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
const EVERY = 4000;
// Who did nothing for so long is not here any more: neither is the article kept from others, nor the session from ending.
const IDLE = 10 * 60 * 1000;

const time = (moment) => new Date(moment).toLocaleTimeString(spoken, { hour: "2-digit", minute: "2-digit" });
const filled = (words, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value), words);

class Presence {
    constructor(place) {
        this.place = place;
        this.words = place.dataset;
        this.form = document.getElementById("article");
        this.page = this.form.elements["article:draft"].value;
        this.lock = place.querySelector("[data-lock]");
        this.people = place.querySelector("[data-people]");
        this.newer = place.querySelector("[data-newer]");
        this.writes = this.form.dataset.draftUnsettled === "true";
        ["input", "change", "imprimatur:changed"].forEach((event) => this.form.addEventListener(event, () => this.changed()));
        place.querySelector("[data-take-over]").addEventListener("click", () => this.tell({ takesOver: true }));
        place.querySelector("[data-load]").addEventListener("click", () => location.reload());
        document.addEventListener("visibilitychange", () => document.hidden || this.tell());
        addEventListener("pagehide", () => this.leaves());
        this.acted = Date.now();
        ["pointerdown", "keydown", "scroll", "focus"].forEach((event) => addEventListener(event, () => this.acts(), { capture: true, passive: true }));
        this.tell();
    }

    acts() {
        const wasIdle = Date.now() - this.acted > IDLE;
        this.acted = Date.now();
        if (wasIdle) {
            this.tell();
        }
    }

    changed() {
        if (!this.writes && !this.locked) {
            this.writes = true;
            this.tell();
        }
    }

    ask(method, more) {
        const { draftToken, draftArticle } = this.form.dataset;
        return fetch(this.words.presence + this.page, {
            method,
            redirect: "manual",
            headers: { "Content-Type": "application/json", "X-Imprimatur-Page": draftToken },
            ...(method === "PUT" ? { body: JSON.stringify({ article: draftArticle, writes: this.writes, ...more }) } : { keepalive: true }),
        });
    }

    // An answer that is older than what was asked since says nothing any more.
    async tell(more = {}) {
        clearTimeout(this.timer);
        this.writes ||= Boolean(more.takesOver);
        const asked = (this.asked = (this.asked ?? 0) + 1);
        const answer = await this.ask("PUT", more).then((response) => (response.ok ? response.json() : null)).catch(() => null);
        if (asked === this.asked) {
            if (answer) {
                this.show(answer);
            }
            this.timer = setTimeout(() => Date.now() - this.acted > IDLE || this.tell(), EVERY);
        }
    }

    show({ version, others, lock }) {
        const another = lock && !lock.mine ? lock : null;
        if (another) {
            const { took, writing } = this.words;
            this.say(this.lock, "[data-lock-words]", filled(this.writes && another.takenOver ? took : writing, another.name, time(another.since)));
        }
        this.lock.hidden = !another;
        const beside = others.filter((person) => !person.writes).map((person) => filled(this.words.since, person.name, time(person.since)));
        this.say(this.people, null, beside.length ? filled(this.words.open, beside.join(", ")) : "");
        this.people.hidden = !beside.length;
        this.newer.hidden = Boolean(another) || Boolean(document.getElementById("conflict")) || String(version) === this.form.dataset.draftVersion;
        this.hold(Boolean(another));
    }

    // Said again only if it is something else: it is read out each time.
    say(part, inside, words) {
        const place = inside ? part.querySelector(inside) : part;
        if (place.textContent !== words) {
            place.textContent = words;
        }
    }

    hold(locked) {
        if (locked === Boolean(this.locked)) {
            return;
        }
        this.locked = locked;
        this.form.dataset.locked = String(locked);
        [...this.form.elements].forEach((control) => {
            if (control.matches("input:not([type=hidden], [type=file], [type=submit], [type=button]), textarea")) {
                this.hinder(control, "readOnly", locked);
            } else if (control.matches("select, input:not([type=hidden]), button")) {
                this.hinder(control, "disabled", locked);
            }
        });
        document.dispatchEvent(new CustomEvent("imprimatur:locked", { detail: locked }));
    }

    // What could not be changed before, cannot be afterwards.
    hinder(control, how, locked) {
        if (locked && !control[how]) {
            control[how] = true;
            control.dataset.hindered = how;
        } else if (!locked && control.dataset.hindered) {
            control[control.dataset.hindered] = false;
            delete control.dataset.hindered;
        }
    }

    leaves() {
        clearTimeout(this.timer);
        this.asked += 1;
        this.ask("DELETE").catch(() => null);
    }
}

document.querySelectorAll("[data-presence]").forEach((place) => new Presence(place));
