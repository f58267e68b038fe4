// Find and replace in the text that one writes.
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { say } from "imprimatur/body-texts";

const FOUND = new PluginKey("found");

/** Every place where the words stand within one block, in order. */
function places(doc, words, exactly) {
    const found = [];
    if (words === "") {
        return found;
    }
    const wanted = exactly ? words : words.toLowerCase();
    doc.descendants((block, start) => {
        if (!block.isTextblock) {
            return true;
        }
        // What is no text counts one in both, so that places agree.
        const plain = block.textBetween(0, block.content.size, null, "\ufffc");
        const text = exactly ? plain : plain.toLowerCase();
        // Small letters of some capitals are longer; such a block is read to the letter.
        const read = text.length === plain.length ? text : plain;
        for (let at = read.indexOf(wanted); at >= 0; at = read.indexOf(wanted, at + wanted.length)) {
            found.push({ from: start + 1 + at, to: start + 1 + at + wanted.length });
        }
        return false;
    });
    return found;
}

function field(label) {
    const input = document.createElement("input");
    input.type = "text";
    input.autocomplete = "off";
    input.setAttribute("aria-label", label);
    input.placeholder = label;
    return input;
}

function button(label, run) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button small";
    made.textContent = label;
    made.addEventListener("click", run);
    return made;
}

class Finder {
    constructor(view) {
        this.view = view;
        this.words = field(say("find"));
        this.other = field(say("replaceBy"));
        this.exactly = document.createElement("input");
        this.exactly.type = "checkbox";
        const label = document.createElement("label");
        label.append(this.exactly, " ", say("exactly"));
        this.count = document.createElement("span");
        this.count.className = "editor-found";
        this.count.setAttribute("role", "status");
        this.bar = document.createElement("div");
        this.bar.className = "editor-find";
        this.bar.setAttribute("role", "search");
        this.bar.setAttribute("aria-label", say("findInText"));
        this.bar.hidden = true;
        this.bar.append(
            this.words, this.count, button(say("previous"), () => this.go(-1)), button(say("next"), () => this.go(1)), label,
            this.other, button(say("replace"), () => this.replace()), button(say("replaceAll"), () => this.replaceAll()), button(say("close"), () => this.close()));
        view.dom.parentElement.before(this.bar);
        [this.words, this.exactly].forEach((input) => input.addEventListener("input", () => this.look()));
        this.bar.addEventListener("keydown", (event) => this.key(event));
    }

    get all() {
        return FOUND.getState(this.view.state).places;
    }

    /** Which of them is selected, or -1. */
    get here() {
        const { from, to } = this.view.state.selection;
        return this.all.findIndex((place) => place.from === from && place.to === to);
    }

    open() {
        const { from, to, empty } = this.view.state.selection;
        const selected = empty ? "" : this.view.state.doc.textBetween(from, to, "\n");
        if (selected !== "" && !selected.includes("\n")) {
            this.words.value = selected;
        }
        this.bar.hidden = false;
        this.look();
        this.words.focus();
        this.words.select();
    }

    close() {
        this.bar.hidden = true;
        this.view.dispatch(this.view.state.tr.setMeta(FOUND, { words: "", exactly: false }));
        this.view.focus();
    }

    look() {
        this.view.dispatch(this.view.state.tr.setMeta(FOUND, { words: this.words.value, exactly: this.exactly.checked }));
    }

    go(step) {
        const { all, here } = this;
        if (all.length === 0) {
            return;
        }
        const cursor = this.view.state.selection.from;
        const next = here >= 0 ? (here + step + all.length) % all.length : Math.max(0, all.findIndex((place) => place.from >= cursor));
        const { doc, tr } = this.view.state;
        this.view.dispatch(tr.setSelection(TextSelection.create(doc, all[next].from, all[next].to)).scrollIntoView());
    }

    /** The one that is selected, and goes to the next; without one, goes to the first. */
    replace() {
        const place = this.all[this.here];
        if (place) {
            this.view.dispatch(this.put(this.view.state.tr, place));
        }
        this.go(1);
    }

    /** In one step, which one undo takes back. */
    replaceAll() {
        const count = this.all.length;
        const change = [...this.all].reverse().reduce((tr, place) => this.put(tr, place), this.view.state.tr);
        this.view.dispatch(change);
        this.count.textContent = say("replaced", count);
    }

    put(change, { from, to }) {
        const words = this.other.value;
        return words === "" ? change.delete(from, to) : change.replaceWith(from, to, this.view.state.schema.text(words, change.doc.resolve(from).marksAcross(change.doc.resolve(to)) ?? []));
    }

    key(event) {
        const run = { Escape: () => this.close(), Enter: () => (event.target === this.other ? this.replace() : this.go(event.shiftKey ? -1 : 1)) }[event.key];
        // The form around it is not sent by that.
        if (run && !(event.key === "Enter" && event.target.matches("button"))) {
            event.preventDefault();
            run();
        }
    }

    update() {
        if (!this.bar.hidden) {
            const total = this.all.length;
            this.count.textContent = this.words.value === "" ? "" : say("found", this.here + 1, total);
        }
    }

    destroy() {
        this.bar.remove();
    }
}

/** The plugin, and the command that opens its bar. */
export function finding() {
    let finder = null;
    const state = (words, exactly, doc) => ({ words, exactly, places: places(doc, words, exactly) });
    const plugin = new Plugin({
        key: FOUND,
        state: {
            init: (config, { doc }) => state("", false, doc),
            apply: (change, before) => {
                const asked = change.getMeta(FOUND) ?? before;
                return change.docChanged || asked !== before ? state(asked.words, asked.exactly, change.doc) : before;
            },
        },
        props: {
            decorations: (now) => DecorationSet.create(now.doc, FOUND.getState(now).places.map(({ from, to }) => Decoration.inline(from, to, { class: "found-words" }))),
        },
        view: (view) => (finder = new Finder(view)),
    });
    const open = (now, dispatch) => {
        if (dispatch) {
            finder.open();
        }
        return true;
    };
    return { plugin, open };
}
