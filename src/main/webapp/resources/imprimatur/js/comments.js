// The comments beside a story. They come and go by themselves: nothing of the page around is sent with them or loaded anew,
// so that what is being typed there stays as it is. New ones of colleagues come in every few seconds.
import { Mentions } from "imprimatur/mentions";

const EVERY = 15000;
// Who did nothing for so long is not here any more: the session may end.
const IDLE = 10 * 60 * 1000;
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(`imprimatur:${name}`, { detail }));
const filled = (text, ...values) => values.reduce((sentence, value, at) => sentence.replace(`{${at}}`, () => value), text);

function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children);
    return made;
}

const button = (label, run, styles = "button small") => {
    const made = element("button", { type: "button", class: styles }, label);
    made.addEventListener("click", run);
    return made;
};

// What somebody said. Whoever said it can say it otherwise, or take it back.
function said(thread, { id, name, text, at, moment, edited, deleted, mine }) {
    const { words } = thread.panel;
    if (deleted) {
        return element("li", {}, element("p", { class: "thread-text quiet" }, filled(words.deletedBy, name)));
    }
    const when = element("time", { datetime: moment, class: "small quiet" }, at);
    const who = element("p", { class: "thread-who" }, element("strong", {}, name), " ", when);
    if (edited) {
        who.append(element("span", { class: "small quiet" }, " · " + filled(words.edited, edited)));
    }
    const item = element("li", { "data-comment": id }, who, element("p", { class: "thread-text", dir: "auto" }, text));
    if (mine) {
        const edit = button(words.edit, () => thread.change(item, id, text), "button small quiet-button");
        const remove = button(words.remove, () => thread.askBeforeDeleting(item, id), "button small quiet-button");
        edit.setAttribute("aria-label", `${words.edit}: ${at}`);
        remove.setAttribute("aria-label", `${words.remove}: ${at}`);
        item.append(element("div", { class: "thread-verbs thread-own" }, edit, remove));
    }
    return item;
}

class Thread {
    constructor(panel, id) {
        this.panel = panel;
        this.id = id;
        const { words } = panel;
        this.said = element("ul", { class: "plain-list thread-said" });
        this.field = element("textarea", { rows: "2", id: "reply-" + id });
        this.refused = element("p", { class: "field-message", role: "alert" });
        this.answer = element("div", { class: "thread-answer" }, this.field, this.refused, button(words.post, () => this.reply()));
        this.answer.hidden = true;
        this.open = button(words.reply, () => {
            this.answer.hidden = false;
            this.field.focus();
        });
        this.settle = button(words.resolve, () => panel.send({ thread: id, resolved: !this.json.resolution }, this.refused).then(() => panel.place.querySelector("[data-text]").focus()));
        this.quote = button("", () => tell("thread-wanted", id), "thread-quote");
        this.gone = element("p", { class: "small thread-gone" }, words.gone);
        this.done = element("p", { class: "small quiet" });
        this.item = element("li", { class: "thread", id: "thread-" + id, tabindex: "-1" },
            this.quote, this.gone, this.said, this.done, this.answer, element("div", { class: "thread-verbs" }, this.open, this.settle));
        new Mentions(this.field, () => panel.colleagues, words.colleagues);
    }

    reply() {
        this.panel.send({ thread: this.id, text: this.field.value }, this.refused).then((done) => {
            if (done) {
                this.field.value = "";
                this.answer.hidden = true;
                this.open.focus();
            }
        });
    }

    // As long as somebody is at their own comment, nothing that comes in takes it from them.
    hold(item, id, ...parts) {
        this.own?.leave();
        const before = [...item.children];
        const refused = element("p", { class: "field-message", role: "alert" });
        const verbs = element("div", { class: "thread-verbs" });
        item.replaceChildren(before[0], ...parts, refused, verbs);
        this.own = { id, item, leave: () => {
            this.own = null;
            item.replaceChildren(...before);
            before.at(-1).querySelector("button").focus();
        } };
        return { refused, verbs };
    }

    change(item, id, text) {
        const { words } = this.panel;
        const field = element("textarea", { rows: "3", "aria-label": words.editing, dir: "auto" });
        field.value = text;
        const { refused, verbs } = this.hold(item, id, field);
        verbs.append(button(words.save, () => this.act({ comment: id, text: field.value }, refused), "button small primary"), button(words.cancel, () => this.own.leave()));
        new Mentions(field, () => this.panel.colleagues, words.colleagues);
        field.focus();
    }

    askBeforeDeleting(item, id) {
        const { words } = this.panel;
        const { refused, verbs } = this.hold(item, id, item.children[1], element("p", { class: "small" }, words.removeAsk));
        const yes = button(words.removeGo, () => this.act({ comment: id, deleted: true }, refused), "button small danger");
        verbs.append(yes, button(words.keep, () => this.own.leave()));
        yes.focus();
    }

    async act(deed, refused) {
        const { own } = this;
        this.own = null;
        if (await this.panel.send(deed, refused)) {
            this.show(this.json);
            this.panel.say(this.panel.place.querySelector("[data-status]"), deed.deleted ? this.panel.words.removed : this.panel.words.saved);
            const verbs = this.said.querySelector(`[data-comment="${own.id}"] button`);
            (verbs ?? (this.item.isConnected ? this.open : this.panel.field)).focus();
        } else {
            this.own = own;
        }
    }

    // What is typed as an answer stays: only what others said is written anew.
    show(json) {
        const { words } = this.panel;
        this.json = json;
        this.quote.hidden = !json.quote;
        this.quote.textContent = json.quote ?? "";
        this.quote.setAttribute("aria-label", filled(words.goTo, json.quote ?? ""));
        this.said.replaceChildren(...json.comments.map((comment) => (this.own?.id === comment.id ? this.own.item : said(this, comment))));
        this.done.textContent = json.resolution ? filled(words.resolvedBy, json.resolution.name, json.resolution.at) : "";
        this.done.hidden = !json.resolution;
        this.settle.textContent = json.resolution ? words.reopen : words.resolve;
        this.settle.hidden = !json.resolvable;
        const name = filled(words.replyTo, json.comments[0].name);
        this.open.setAttribute("aria-label", name);
        this.field.setAttribute("aria-label", name);
        this.settle.setAttribute("aria-label", `${this.settle.textContent}: ${json.comments[0].name}, ${json.comments[0].at}`);
        this.isGone(json.gone);
    }

    isGone(yes) {
        this.gone.hidden = !this.json.quote || !yes;
        this.quote.disabled = !this.gone.hidden;
    }
}

class Comments {
    constructor(place) {
        this.place = place;
        this.words = place.dataset;
        this.colleagues = [];
        this.threads = new Map();
        this.field = place.querySelector("[data-text]");
        this.about = place.querySelector("[data-about]");
        this.refused = place.querySelector("[data-refused]");
        this.open = place.querySelector("[data-threads]");
        this.done = place.querySelector("[data-done]");
        new Mentions(this.field, () => this.colleagues, this.words.colleagues);
        place.querySelector("[data-post]").addEventListener("click", () => this.post());
        const onWords = place.querySelector("[data-on-words]");
        // The words stay selected.
        onWords.addEventListener("mousedown", (event) => event.preventDefault());
        onWords.addEventListener("click", () => tell("words-wanted"));
        place.querySelector("[data-no-words]").addEventListener("click", () => this.take(null));
        document.addEventListener("imprimatur:words", ({ detail }) => (detail ? this.begin(detail) : this.say(this.refused, this.words.selectFirst)));
        document.addEventListener("imprimatur:threads-found", ({ detail }) => this.found(new Set(detail)));
        document.addEventListener("imprimatur:thread-clicked", ({ detail }) => this.lookAt(detail));
        document.addEventListener("visibilitychange", () => document.hidden || this.load());
        this.acted = Date.now();
        ["pointerdown", "keydown", "scroll", "focus"].forEach((event) => addEventListener(event, () => this.acts(), { capture: true, passive: true }));
        this.load().then(() => this.lookAt(location.hash.match(/^#thread-(.+)$/)?.[1]));
    }

    acts() {
        const wasIdle = Date.now() - this.acted > IDLE;
        this.acted = Date.now();
        if (wasIdle) {
            this.load();
        }
    }

    say(place, words) {
        place.textContent = words;
        place.hidden = words === "";
    }

    begin(words) {
        this.reveal();
        this.take(words);
        this.field.focus();
    }

    // Where the page folds parts away, this one is unfolded.
    reveal() {
        document.querySelector("[data-side-toggle][aria-expanded=false]")?.click();
        document.querySelector("[data-fold=comments][aria-expanded=false]")?.click();
    }

    take(words) {
        this.anchor = words;
        this.about.hidden = !words;
        this.about.querySelector("[data-about-words]").textContent = words ? filled(this.words.aboutWords, words.quote) : "";
        this.say(this.refused, "");
    }

    async post() {
        if (await this.send({ text: this.field.value, ...this.anchor }, this.refused)) {
            this.field.value = "";
            this.take(null);
            this.field.focus();
        }
    }

    async send(deed, refused) {
        this.say(refused, "");
        const answer = await this.ask({ method: "POST", headers: { "Content-Type": "application/json", "X-Imprimatur-Page": this.words.token }, body: JSON.stringify(deed) });
        if (answer.message) {
            this.say(refused, answer.message);
            return false;
        }
        this.show(answer);
        this.say(this.place.querySelector("[data-status]"), deed.text ? this.words.posted : "");
        return true;
    }

    // Whoever is signed out is led elsewhere: that is no answer.
    async ask(how) {
        try {
            const response = await fetch(this.words.comments, { ...how, redirect: "manual" });
            const json = response.headers.get("Content-Type")?.includes("json") ? await response.json() : null;
            return json ?? { message: this.words.out };
        } catch (away) {
            return { message: this.words.away };
        }
    }

    async load() {
        clearTimeout(this.timer);
        const answer = await this.ask({});
        if (!answer.message) {
            this.show(answer);
        }
        this.timer = setTimeout(() => document.hidden || Date.now() - this.acted > IDLE || this.load(), EVERY);
    }

    show({ threads, colleagues }) {
        this.colleagues = colleagues;
        const now = JSON.stringify(threads);
        if (now === this.shown) {
            return;
        }
        this.shown = now;
        const there = new Set(threads.map(({ id }) => id));
        [...this.threads.keys()].filter((id) => !there.has(id)).forEach((id) => this.threads.delete(id));
        threads.forEach((json) => {
            if (!this.threads.has(json.id)) {
                this.threads.set(json.id, new Thread(this, json.id));
            }
            this.threads.get(json.id).show(json);
        });
        this.arrange(this.open, threads.filter((json) => !json.resolution));
        const resolved = threads.filter((json) => json.resolution);
        this.arrange(this.done.querySelector("ol"), resolved);
        this.done.hidden = resolved.length === 0;
        this.done.querySelector("[data-done-words]").textContent = filled(this.words.resolvedCount, resolved.length);
        this.place.querySelector("[data-none]").hidden = threads.length > 0;
        document.querySelector("#comments-title span").textContent = filled(this.words.open, threads.length - resolved.length);
        tell("threads", threads.filter((json) => json.quote && !json.resolution).map(({ id, quote, paragraph }) => ({ id, quote, paragraph })));
    }

    // Nothing moves that stands where it should: somebody may be typing in it.
    arrange(list, threads) {
        const wanted = threads.map(({ id }) => this.threads.get(id).item);
        [...list.children].filter((item) => !wanted.includes(item)).forEach((item) => item.remove());
        wanted.forEach((item, at) => list.children[at] === item || list.insertBefore(item, list.children[at] ?? null));
    }

    found(ids) {
        this.threads.forEach((thread, id) => thread.json.resolution || thread.isGone(!ids.has(id)));
    }

    lookAt(id) {
        const item = this.threads.get(id)?.item;
        if (item) {
            this.reveal();
            item.closest("details")?.setAttribute("open", "");
            this.threads.forEach((thread) => thread.item.classList.toggle("here", thread.item === item));
            item.scrollIntoView({ block: "nearest" });
        }
    }
}

document.querySelectorAll("[data-comments]").forEach((place) => new Comments(place));
