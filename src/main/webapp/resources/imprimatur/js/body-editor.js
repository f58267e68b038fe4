// The body editor: ProseMirror over a textarea, which stays the form's value. An unedited body is posted exactly as it came.
import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark, wrapIn, lift } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { countWords, linkAddress, read, schema, tidyPasted, write } from "imprimatur/body-schema";
import { comment, commenting } from "imprimatur/body-comments";
import { Draft } from "imprimatur/body-draft";
import { finding } from "imprimatur/body-find";
import { bring, picturesIn } from "imprimatur/body-pictures";
import { addRow, lineInCell, removeRow, step, wholeTables } from "imprimatur/body-tables";
import { askForLink, choosePicture } from "imprimatur/body-dialogs";
import { say, spoken } from "imprimatur/body-texts";
import { giveSignsBack, markdown, offers } from "imprimatur/body-typing";

const { nodes, marks } = schema;
const MANY_WORDS = 25;
const WORDS_A_MINUTE = 230;
const ICONS = document.querySelector("link[data-icons]")?.href ?? "";

// --- what can be done -------------------------------------------------------------------------------------------

function isInside(state, type) {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
        if ($from.node(depth).type === type) {
            return true;
        }
    }
    return false;
}

function isBlock(state, type, attrs = {}) {
    return state.selection.$from.parent.hasMarkup(type, { ...type.defaultAttrs, ...attrs });
}

function hasMark(state, type) {
    const { from, $from, to, empty } = state.selection;
    return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

const toggleList = (type) => (state, dispatch) => (isInside(state, type) ? liftListItem(nodes.list_item)(state, dispatch) : wrapInList(type)(state, dispatch));
const toggleQuote = (state, dispatch) => (isInside(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch));

// The new entry has the next number, not that of the one that it was part of.
const splitItem = (state, dispatch) =>
    splitListItem(nodes.list_item)(state, dispatch && ((change) => {
        const { $from } = change.selection;
        for (let depth = $from.depth; depth > 0; depth -= 1) {
            if ($from.node(depth).type === nodes.list_item) {
                dispatch(change.setNodeAttribute($from.before(depth), "value", null));
                return;
            }
        }
        dispatch(change);
    }));

function insertBlock(node) {
    return (state, dispatch) => {
        dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView());
        return true;
    };
}

function plainText(state, dispatch) {
    const { from, to } = state.selection;
    let change = state.tr;
    // What is struck out would become part of the text: that is asked for by its own button.
    Object.values(marks).filter((type) => type !== marks.s).forEach((type) => (change = change.removeMark(from, to, type)));
    dispatch?.(change);
    return true;
}

function leaveCaption(state, dispatch) {
    const { $from } = state.selection;
    if ($from.parent.type !== nodes.figure) {
        return false;
    }
    if (dispatch) {
        const after = $from.after();
        const change = state.tr.insert(after, nodes.paragraph.create());
        dispatch(change.setSelection(TextSelection.create(change.doc, after + 1)).scrollIntoView());
    }
    return true;
}

const lineBreak = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
});

function editLink(state, dispatch, view) {
    if (!dispatch) {
        return !state.selection.empty || hasMark(state, marks.link);
    }
    const range = linkRange(state);
    askForLink(range.href, linkAddress).then((answer) => {
        if (answer !== null) {
            let change = view.state.tr.removeMark(range.from, range.to, marks.link);
            if (answer !== "") {
                change = change.addMark(range.from, range.to, marks.link.create({ href: answer }));
                // Writing goes on behind the link: with its words still selected, the next key would replace them.
                change = change.setSelection(TextSelection.create(change.doc, range.to));
            }
            view.dispatch(change);
        }
        view.focus();
    });
    return true;
}

// The whole of the link at the cursor, or what is selected.
function linkRange(state) {
    const { from, to, $from, empty } = state.selection;
    const mark = marks.link.isInSet($from.marksAcross(state.doc.resolve(to)) ?? $from.marks());
    if (!mark || !empty) {
        return { from, to, href: mark?.attrs.href ?? "" };
    }
    let start = $from.start();
    let found = { from, to, href: mark.attrs.href };
    $from.parent.forEach((child, offset) => {
        const begins = start + offset;
        if (mark.isInSet(child.marks) && begins <= from && begins + child.nodeSize >= from) {
            found = { from: begins, to: begins + child.nodeSize, href: mark.attrs.href };
        }
    });
    return found;
}

const insertPicture = (editor) => (state, dispatch, view) => {
    if (!dispatch) {
        return editor.choices !== null;
    }
    choosePicture(editor.choices).then((chosen) => {
        if (chosen) {
            insertBlock(nodes.figure.create({ picture: "picture:" + chosen.id, alt: chosen.alt }))(view.state, view.dispatch);
        }
        view.focus();
    });
    return true;
};

const setBlock = (type, attrs) => setBlockType(type, attrs);

function tools(editor) {
    const mark = (type, name, keys, face) => ({
        name, keys, face, run: toggleMark(marks[type]), on: (state) => hasMark(state, marks[type]),
    });
    const groups = [
        [
            { name: "text", keys: "Mod-Alt-0", face: "Text", run: setBlock(nodes.paragraph), on: (state) => isBlock(state, nodes.paragraph) },
            ...[2, 3, 4].map((level) => ({
                name: `subhead${level - 1}`, keys: `Mod-Alt-${level}`, face: `H${level}`, run: setBlock(nodes.heading, { level }),
                on: (state) => isBlock(state, nodes.heading, { level }),
            })),
        ],
        [
            mark("strong", "bold", "Mod-b", "B"), mark("em", "italic", "Mod-i", "I"), mark("s", "struckOut", "Shift-Mod-x", "S\u0336"), mark("sub", "subscript", "Mod-,", "x₂"),
            mark("sup", "superscript", "Mod-.", "x²"), mark("code", "code", "Mod-e", { icon: "code" }),
            { name: "link", keys: "Mod-k", face: { icon: "link" }, run: editLink, on: (state) => hasMark(state, marks.link) },
            { name: "plainText", keys: "Mod-\\", face: { icon: "clear" }, run: plainText },
        ],
        [
            { name: "list", keys: "Shift-Mod-8", face: { icon: "list" }, run: toggleList(nodes.bullet_list), on: (state) => isInside(state, nodes.bullet_list) },
            { name: "numberedList", keys: "Shift-Mod-7", face: { icon: "numbered" }, run: toggleList(nodes.ordered_list), on: (state) => isInside(state, nodes.ordered_list) },
            { name: "quotation", keys: "Shift-Mod-9", face: { icon: "quote" }, run: toggleQuote, on: (state) => isInside(state, nodes.blockquote) },
            { name: "picture", keys: "Shift-Mod-p", face: { icon: "pictures" }, run: insertPicture(editor) },
            { name: "rowBelow", keys: "Mod-Alt-Enter", face: { icon: "row-add" }, run: addRow },
            { name: "removeRow", keys: "Mod-Alt-Backspace", face: { icon: "row-remove" }, run: removeRow },
            { name: "rule", keys: "Mod-_", face: { icon: "rule" }, run: insertBlock(nodes.horizontal_rule.create()) },
        ],
        [
            ...(document.querySelector("[data-comments]") ? [{ name: "comment", keys: "Mod-Alt-m", face: { icon: "comment" }, run: comment }] : []),
            { name: "find", keys: "Mod-f", face: { icon: "search" }, run: editor.finding.open },
            { name: "undo", keys: "Mod-z", face: { icon: "undo" }, run: undo },
            { name: "redo", keys: "Shift-Mod-z", face: { icon: "redo" }, run: redo },
        ],
    ];
    groups.flat().forEach((tool) => (tool.label = say(tool.name)));
    return groups;
}

/** What "/" offers: whatever stands on lines of its own. */
const ON_LINES_OF_THEIR_OWN = ["subhead1", "subhead2", "subhead3", "list", "numberedList", "quotation", "picture", "rule"];
const insertable = (groups) => groups.flat().filter((tool) => ON_LINES_OF_THEIR_OWN.includes(tool.name));

// --- how it looks -----------------------------------------------------------------------------------------------

function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children);
    return made;
}

function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `${ICONS}#i-${name}`);
    svg.append(use);
    return svg;
}

const isApple = /Mac|iP(hone|ad)/.test(navigator.platform);
const spelled = (keys) => keys.replace("Mod", isApple ? "⌘" : "Ctrl").replaceAll("-", "+").toUpperCase().replace("CTRL", "Ctrl").replace("SHIFT", "Shift").replace("ALT", "Alt");

function toolbar(editor, groups) {
    const bar = element("div", { class: "editor-tools", role: "toolbar", "aria-label": say("tools") });
    groups.forEach((group) => {
        const box = element("div", { class: "editor-group" });
        group.forEach((tool) => {
            const face = typeof tool.face === "string" ? tool.face : icon(tool.face.icon);
            tool.button = element("button", { type: "button", title: `${tool.label} (${spelled(tool.keys)})`, "aria-label": tool.label, tabindex: "-1", "data-tool": tool.name }, face);
            tool.button.addEventListener("mousedown", (event) => event.preventDefault());
            tool.button.addEventListener("click", () => {
                editor.view.focus();
                tool.run(editor.view.state, editor.view.dispatch, editor.view);
            });
            box.append(tool.button);
        });
        bar.append(box);
    });
    rove([...bar.querySelectorAll("button")], bar);
    return bar;
}

// One stop for the Tab key; the arrows move inside.
function rove(buttons, bar) {
    buttons[0].tabIndex = 0;
    bar.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        const here = buttons.indexOf(document.activeElement);
        if (step && here >= 0) {
            event.preventDefault();
            buttons.forEach((button) => (button.tabIndex = -1));
            const next = buttons[(here + step + buttons.length) % buttons.length];
            next.tabIndex = 0;
            next.focus();
        }
    });
}

class FigureView {
    constructor(node, view, getPos) {
        this.image = element("img", { src: "/desk/pictures/" + node.attrs.picture.slice("picture:".length), alt: node.attrs.alt, draggable: "false" });
        this.alt = element("input", { type: "text", value: node.attrs.alt });
        this.alt.addEventListener("input", () => view.dispatch(view.state.tr.setNodeAttribute(getPos(), "alt", this.alt.value)));
        const remove = element("button", { type: "button", class: "button small" }, say("remove"));
        remove.addEventListener("click", () => {
            const at = getPos();
            view.dispatch(view.state.tr.delete(at, at + view.state.doc.nodeAt(at).nodeSize));
            view.focus();
        });
        const words = element("div", { class: "figure-words", contenteditable: "false" }, element("label", {}, say("alt"), this.alt), remove);
        this.contentDOM = element("figcaption", { "data-hint": say("caption") });
        this.dom = element("figure", {}, this.image, this.contentDOM, words);
        this.show(node);
    }

    show(node) {
        this.image.alt = node.attrs.alt;
        if (this.alt.value !== node.attrs.alt) {
            this.alt.value = node.attrs.alt;
        }
        this.contentDOM.dataset.empty = String(node.content.size === 0);
    }

    update(node) {
        if (node.type !== nodes.figure || !this.image.src.endsWith(node.attrs.picture.slice("picture:".length))) {
            return false;
        }
        this.show(node);
        return true;
    }

    stopEvent(event) {
        return !this.contentDOM.contains(event.target) && event.target !== this.image && event.target !== this.dom;
    }

    ignoreMutation(mutation) {
        return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
    }
}

// --- the editor -------------------------------------------------------------------------------------------------

class BodyEditor {
    constructor(source) {
        this.source = source;
        this.original = source.value;
        this.broughtWords = 0;
        this.initial = read(this.original);
        this.choices = document.getElementById(source.dataset.pictures ?? "");
        this.draft = new Draft(source.dataset.bodyEditor, source.dataset.version ?? "", this.original, source.dataset.unsettled === "true");
        // Where the whole form is kept with the server, this only offers what an earlier version kept here.
        this.isKeptElsewhere = Boolean(source.form?.dataset.draft);
        this.finding = finding();
        this.groups = tools(this);
        this.count = element("p", { class: "editor-count", role: "status" });
        this.paper = element("div", { class: "editor-paper" });
        this.frame = element("div", { class: "editor" }, toolbar(this, this.groups), this.paper, this.count);
        source.after(this.frame);
        this.view = new EditorView(this.paper, {
            state: this.state(this.initial),
            nodeViews: { figure: (node, view, getPos) => new FigureView(node, view, getPos) },
            attributes: this.words(),
            editable: () => !this.isLocked,
            transformPastedHTML: tidyPasted,
            handlePaste: (view, event, slice) => this.takePictures(event.clipboardData, view.state.selection.from) || this.notice(event.clipboardData, slice),
            handleDrop: (view, event, slice, moved) => !moved && (this.takePictures(event.dataTransfer, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos) || this.notice(event.dataTransfer, slice)),
            dispatchTransaction: (change) => this.apply(change),
        });
        source.hidden = true;
        document.addEventListener("imprimatur:locked", ({ detail }) => {
            this.isLocked = detail;
            this.view.setProps({});
        });
        this.offerWhatWasLeft();
        this.listen();
        this.show();
    }

    state(doc) {
        const keys = {};
        this.groups.flat().forEach((tool) => (keys[tool.keys] = tool.run));
        return EditorState.create({
            doc,
            plugins: [
                history(),
                wholeTables(),
                offers(insertable(this.groups)),
                markdown(),
                this.finding.plugin,
                commenting(),
                keymap({
                    ...keys,
                    "Mod-y": redo,
                    Backspace: giveSignsBack,
                    Enter: chainCommands(lineInCell, leaveCaption, splitItem),
                    "Shift-Enter": lineBreak,
                    Tab: chainCommands(step(1), sinkListItem(nodes.list_item)),
                    "Shift-Tab": chainCommands(step(-1), liftListItem(nodes.list_item)),
                }),
                keymap(baseKeymap),
            ],
        });
    }

    words() {
        const described = this.source.getAttribute("aria-describedby");
        const label = document.querySelector(`label[for="${CSS.escape(this.source.id)}"]`);
        label.id ||= this.source.id + "-label";
        label.addEventListener("click", () => this.view.focus());
        return {
            role: "textbox", "aria-multiline": "true", "aria-labelledby": label.id, class: "body-text", spellcheck: "true",
            lang: this.source.lang || "en", ...(described ? { "aria-describedby": described } : {}),
        };
    }

    // What comes from outside in more than a sentence is told with the form: whose the text is depends on it.
    notice(data, slice) {
        const isFromAnEditorOfOurs = data?.getData("text/html").includes("data-pm-slice");
        this.broughtWords += isFromAnEditorOfOurs ? 0 : countWords(nodes.doc.create(null, slice.content));
        const field = this.source.form?.querySelector("[data-brought]");
        if (field && this.broughtWords >= MANY_WORDS) {
            field.value = "true";
        }
        return false;
    }

    // One after the other, each with its own answers; where they go moves with what is written meanwhile.
    takePictures(data, at) {
        const files = picturesIn(data);
        const { doc } = this.view.state;
        this.landing = Math.min(at ?? doc.content.size, doc.content.size);
        if (files.length === 0 || this.source.readOnly) {
            return false;
        }
        files
            .reduce((before, file) => before.then(() => bring(file)).then((picture) => picture && this.putPicture(picture)), Promise.resolve())
            .then(() => this.view.focus());
        return true;
    }

    putPicture({ id, alt }) {
        const { state } = this.view;
        const place = state.doc.resolve(this.landing);
        const figure = nodes.figure.create({ picture: "picture:" + id, alt });
        this.view.dispatch(state.tr.insert(place.depth === 0 ? place.pos : place.after(1), figure).scrollIntoView());
    }

    apply(change) {
        this.landing = change.mapping.map(this.landing ?? 0);
        this.view.updateState(this.view.state.apply(change));
        if (change.docChanged) {
            this.take();
        }
        this.show();
    }

    // Only a changed document is written; otherwise the text stays as it came, to the last byte.
    take() {
        const { doc } = this.view.state;
        const changed = !doc.eq(this.initial);
        this.source.value = changed ? write(doc) : this.original;
        this.source.dispatchEvent(new CustomEvent("imprimatur:changed", { bubbles: true }));
        clearTimeout(this.keeping);
        if (this.isKeptElsewhere) {
            return;
        }
        this.keep = () => {
            this.keep = null;
            return changed ? this.draft.keep(this.source.value) : this.draft.forget();
        };
        this.keeping = setTimeout(() => this.keep?.(), 400);
    }

    show() {
        const { state } = this.view;
        this.groups.flat().forEach((tool) => {
            if (tool.on) {
                tool.button.setAttribute("aria-pressed", String(tool.on(state)));
            }
            tool.button.disabled = !tool.on?.(state) && !tool.run(state);
        });
        clearTimeout(this.counting);
        this.counting = setTimeout(() => {
            const words = countWords(state.doc);
            const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
            this.count.textContent = [words === 1 ? say("oneWord") : say("words", words.toLocaleString(spoken)), ...(words === 0 ? [] : [say("minutes", minutes)])].join(" · ");
        }, 250);
    }

    listen() {
        addEventListener("pagehide", () => this.keep?.());
        this.source.form.addEventListener("submit", () => {
            clearTimeout(this.keeping);
            this.keep = null;
            if (this.source.value !== this.original && !this.isKeptElsewhere) {
                this.draft.keep(this.source.value);
                this.draft.markSent();
            }
        });
    }

    offerWhatWasLeft() {
        const left = this.draft.left;
        if (!left || left.text === this.original) {
            return;
        }
        const when = new Date(left.at).toLocaleString(spoken, { dateStyle: "medium", timeStyle: "short" });
        const restore = element("button", { type: "button", class: "button small" }, say("putBack"));
        const discard = element("button", { type: "button", class: "button small" }, say("throwAway"));
        const offer = element("div", { class: "notice notice-warn editor-offer", role: "status" },
            element("span", {}, say("left", when)), restore, discard);
        restore.addEventListener("click", () => {
            offer.remove();
            const { state } = this.view;
            this.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, read(left.text).content));
            this.view.focus();
        });
        discard.addEventListener("click", () => {
            offer.remove();
            this.draft.forget();
        });
        this.frame.prepend(offer);
    }
}

document.querySelectorAll("textarea[data-body-editor]").forEach((source) => new BodyEditor(source));
