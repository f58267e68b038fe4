// What typing alone does: the signs of Markdown become what they stand for, and "/" offers what can be put in.
import { InputRule, inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { Plugin, PluginKey } from "prosemirror-state";
import { schema } from "imprimatur/body-schema";
import { say } from "imprimatur/body-texts";

const { nodes, marks } = schema;

/** What stands between two signs is set so; the signs go. */
function marked(pattern, mark) {
    return new InputRule(pattern, (state, match, start, end) => {
        const [, before, words] = match;
        const from = start + before.length;
        return state.tr.replaceWith(from, end, schema.text(words, mark.create().addToSet(state.doc.resolve(from).marks()))).removeStoredMark(mark);
    });
}

const rule = new InputRule(/^---$/, (state, match, start, end) => {
    const { $from } = state.selection;
    return $from.depth === 1 && start === $from.start() ? state.tr.replaceWith($from.before(), end, nodes.horizontal_rule.create()) : null;
});

/** Backspace, right after, gives the signs back. */
export const giveSignsBack = undoInputRule;

export const markdown = () =>
    inputRules({
        rules: [
            textblockTypeInputRule(/^(#{1,4})\s$/, nodes.heading, ([, signs]) => ({ level: Math.max(2, signs.length) })),
            wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
            wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
            wrappingInputRule(/^(\d{1,4})\.\s$/, nodes.ordered_list, ([, first]) => ({ start: first === "1" ? null : Number(first) })),
            rule,
            marked(/(^|[^*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong),
            marked(/(^|[^*])\*([^*\s](?:[^*]*[^*\s])?)\*$/, marks.em),
            marked(/(^|\W)_([^_\s](?:[^_]*[^_\s])?)_$/, marks.em),
            marked(/(^|[^`])`([^`]+)`$/, marks.code),
            marked(/(^|[^~])~~([^~\s](?:[^~]*[^~\s])?)~~$/, marks.s),
        ],
    });

// --- the menu behind "/" -----------------------------------------------------------------------------------------

const OFFER = new PluginKey("offer");

/** What was typed after the sign, in a paragraph that holds nothing else; null if that is not so. */
function asked(state) {
    const { $from, empty } = state.selection;
    const { parent } = $from;
    const typed = empty && parent.type === nodes.paragraph && $from.parentOffset === parent.content.size ? /^\/([\p{L}\p{N} ]{0,20})$/u.exec(parent.textContent) : null;
    return typed ? typed[1].toLocaleLowerCase() : null;
}

class Offer {
    constructor(view, tools) {
        this.view = view;
        this.tools = tools;
        this.list = document.createElement("ul");
        this.list.className = "editor-offers";
        this.list.id = `offers-${Math.random().toString(36).slice(2)}`;
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", say("insert"));
        this.list.hidden = true;
        view.dom.parentElement.append(this.list);
        this.at = 0;
    }

    get found() {
        const query = OFFER.getState(this.view.state);
        return query === null ? [] : this.tools.filter((tool) => tool.label.toLocaleLowerCase().includes(query));
    }

    update() {
        const found = this.found;
        this.at = Math.min(this.at, Math.max(0, found.length - 1));
        this.list.hidden = found.length === 0;
        this.view.dom.toggleAttribute("aria-activedescendant", false);
        if (found.length === 0) {
            this.at = 0;
            return;
        }
        this.list.replaceChildren(...found.map((tool, index) => this.entry(tool, index)));
        this.view.dom.setAttribute("aria-activedescendant", `${this.list.id}-${this.at}`);
        this.view.dom.setAttribute("aria-controls", this.list.id);
        const cursor = this.view.coordsAtPos(this.view.state.selection.from);
        const frame = this.list.offsetParent.getBoundingClientRect();
        this.list.style.top = `${cursor.bottom - frame.top + 4}px`;
        this.list.style.left = `${Math.max(0, Math.min(cursor.left - frame.left, frame.width - this.list.offsetWidth))}px`;
        this.list.children[this.at].scrollIntoView({ block: "nearest" });
    }

    entry(tool, index) {
        const item = document.createElement("li");
        item.id = `${this.list.id}-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", String(index === this.at));
        item.textContent = tool.label;
        item.addEventListener("mousedown", (event) => {
            event.preventDefault();
            this.take(tool);
        });
        return item;
    }

    take(tool) {
        const { $from } = this.view.state.selection;
        this.view.dispatch(this.view.state.tr.delete($from.start(), $from.end()));
        tool.run(this.view.state, this.view.dispatch, this.view);
        this.view.focus();
    }

    key(event) {
        const found = this.found;
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (found.length === 0 || !(step || event.key === "Enter" || event.key === "Escape")) {
            return false;
        }
        if (step) {
            this.at = (this.at + step + found.length) % found.length;
            this.update();
        } else if (event.key === "Enter") {
            this.take(found[this.at]);
        } else {
            this.view.dispatch(this.view.state.tr.setMeta(OFFER, "close"));
        }
        return true;
    }

    destroy() {
        this.list.remove();
    }
}

/** Offers these tools while a paragraph says "/" and perhaps the beginning of a name. */
export function offers(tools) {
    let offer = null;
    return new Plugin({
        key: OFFER,
        state: {
            init: () => null,
            apply: (change, before, old, state) => {
                const query = change.getMeta(OFFER) === "close" ? null : asked(state);
                // Closed means closed until something else is typed.
                return !change.docChanged && before === null ? null : query;
            },
        },
        props: { handleKeyDown: (view, event) => offer.key(event) },
        view: (view) => (offer = new Offer(view, tools)),
    });
}
