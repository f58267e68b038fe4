// Comments and the words of the text that they are about: marks them, finds them again while the text changes, and says
// which words are selected. The comments themselves stand beside the text (comments.js); the two speak by events.
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

const COMMENTED = new PluginKey("commented");
const LONGEST = 500;
const SOON = 400;

const inALine = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();
const words = (text) => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean));

// The whole text in one line, where each of its signs stands, and which stretch of it is which paragraph.
function readable(doc) {
    const signs = [];
    const places = [];
    const paragraphs = [];
    const add = (sign, place) => {
        const plain = /[\s\u00a0\ufffc]/.test(sign) ? " " : sign;
        if (plain !== " " || (signs.length > 0 && signs.at(-1) !== " ")) {
            signs.push(plain);
            places.push(place);
        }
    };
    doc.descendants((block, start) => {
        if (!block.isTextblock) {
            return true;
        }
        const from = signs.length;
        const text = block.textBetween(0, block.content.size, null, "\ufffc");
        for (let at = 0; at < text.length; at += 1) {
            add(text[at], start + 1 + at);
        }
        paragraphs.push({ from, to: signs.length, text: inALine(signs.slice(from).join("")) });
        add(" ", start + 1 + text.length);
        return false;
    });
    return { text: signs.join(""), places, paragraphs };
}

// Of several places the one in the paragraph that it was in, or in the one that has most words of that.
function likeness(read, at, paragraph) {
    const here = read.paragraphs.find(({ from, to }) => from <= at && at < to)?.text ?? "";
    if (here === paragraph) {
        return Infinity;
    }
    const kept = words(paragraph);
    return [...words(here)].filter((word) => kept.has(word)).length;
}

function placeOf({ quote, paragraph }, read) {
    let best = null;
    for (let at = read.text.indexOf(quote); at >= 0; at = read.text.indexOf(quote, at + 1)) {
        const like = likeness(read, at, paragraph);
        if (best === null || like > best.like) {
            best = { like, from: read.places[at], to: read.places[at + quote.length - 1] + 1 };
        }
    }
    return best;
}

function found(threads, doc) {
    const read = readable(doc);
    const marks = threads.flatMap((thread) => {
        const place = placeOf(thread, read);
        return place ? [Decoration.inline(place.from, place.to, { class: "commented-words", "data-thread": thread.id }, { thread: thread.id })] : [];
    });
    return DecorationSet.create(doc, marks);
}

function selected(state) {
    const { from, to, $from, empty } = state.selection;
    const quote = empty ? "" : inALine(state.doc.textBetween(from, to, " ", " ")).slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "").trim();
    return quote === "" ? null : { quote, paragraph: inALine($from.parent.textBetween(0, $from.parent.content.size, " ", " ")) };
}

const tell = (name, detail) => document.dispatchEvent(new CustomEvent(`imprimatur:${name}`, { detail }));

class Commented {
    constructor(view) {
        this.view = view;
        this.hears = {
            "imprimatur:threads": ({ detail }) => this.look(detail),
            "imprimatur:thread-wanted": ({ detail }) => this.show(detail),
            "imprimatur:words-wanted": () => tell("words", selected(this.view.state)),
        };
        Object.entries(this.hears).forEach(([name, hear]) => document.addEventListener(name, hear));
    }

    look(threads = COMMENTED.getState(this.view.state).threads) {
        this.view.dispatch(this.view.state.tr.setMeta(COMMENTED, threads).setMeta("addToHistory", false));
        tell("threads-found", COMMENTED.getState(this.view.state).marks.find().map((mark) => mark.spec.thread));
    }

    show(thread) {
        const mark = COMMENTED.getState(this.view.state).marks.find(undefined, undefined, (spec) => spec.thread === thread)[0];
        if (mark) {
            const { doc, tr } = this.view.state;
            this.view.dispatch(tr.setSelection(TextSelection.create(doc, mark.from, mark.to)).scrollIntoView());
            this.view.focus();
        }
    }

    // Where marks are moves with the text at once; whether the words still stand there is seen a moment later.
    update(view, before) {
        if (before.doc !== view.state.doc && COMMENTED.getState(view.state).threads.length > 0) {
            clearTimeout(this.soon);
            this.soon = setTimeout(() => this.look(), SOON);
        }
    }

    destroy() {
        clearTimeout(this.soon);
        Object.entries(this.hears).forEach(([name, hear]) => document.removeEventListener(name, hear));
    }
}

/** Comments on the selected words; nothing can be said of none. */
export const comment = (state, dispatch) => {
    const words = selected(state);
    if (words && dispatch) {
        tell("words", words);
    }
    return words !== null;
};

export function commenting() {
    return new Plugin({
        key: COMMENTED,
        state: {
            init: () => ({ threads: [], marks: DecorationSet.empty }),
            apply: (change, before) => {
                const threads = change.getMeta(COMMENTED);
                if (threads) {
                    return { threads, marks: found(threads, change.doc) };
                }
                return change.docChanged ? { ...before, marks: before.marks.map(change.mapping, change.doc) } : before;
            },
        },
        props: {
            decorations: (state) => COMMENTED.getState(state).marks,
            handleClick: (view, at) => {
                const mark = COMMENTED.getState(view.state).marks.find(at, at)[0];
                if (mark) {
                    tell("thread-clicked", mark.spec.thread);
                }
                return false;
            },
        },
        view: (view) => new Commented(view),
    });
}
