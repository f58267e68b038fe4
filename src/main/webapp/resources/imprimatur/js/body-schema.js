// The body schema of src/docs/body-schema.md as ProseMirror holds it, read from HTML and written in its one form.
import { keepTables } from "imprimatur/body-tables";
import { DOMParser as ModelParser, Schema } from "prosemirror-model";

const PICTURE = /^picture:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NEVER_TEXT = "script,style,template,noscript,title,svg,math,form,button,input,select,textarea,iframe,object,embed,audio,video,canvas";

/** The address in the form that may stand in a link, or null. */
export function linkAddress(text) {
    try {
        const address = new URL(text.trim());
        return ["http:", "https:", "mailto:"].includes(address.protocol) ? text.trim() : null;
    } catch (notAnAddress) {
        return null;
    }
}

function pictureOf(figure) {
    const image = figure.querySelector("img");
    const source = image?.getAttribute("src") ?? "";
    return PICTURE.test(source) && { picture: source, alt: image.getAttribute("alt") ?? "" };
}

const heading = (level, ...tags) => tags.map((tag) => ({ tag, attrs: { level } }));
const number = (dom, name) => (/^-?\d{1,5}$/.test(dom.getAttribute(name)?.trim() ?? "") ? Number(dom.getAttribute(name)) : null);
const struck = (decoration) => /line-through/.test(decoration) && null;
const bold = (weight) => /^(bold(er)?|[6-9]\d\d)$/.test(weight) && null;

function cell(tag) {
    const over = (dom, name) => Number.parseInt(dom.getAttribute(name) ?? "1", 10) || 1;
    const spans = ({ attrs }) => Object.fromEntries(Object.entries(attrs).filter(([, over]) => over > 1));
    return {
        attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
        content: "inline*",
        isolating: true,
        parseDOM: [{ tag, getAttrs: (dom) => ({ colspan: over(dom, "colspan"), rowspan: over(dom, "rowspan") }) }],
        toDOM: (node) => [tag, spans(node), 0],
    };
}

export const schema = new Schema({
    nodes: {
        doc: { content: "block+" },
        paragraph: { content: "inline*", group: "block flow", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
        heading: {
            attrs: { level: { default: 2 } },
            content: "inline*",
            group: "block",
            defining: true,
            parseDOM: [...heading(2, "h1", "h2"), ...heading(3, "h3"), ...heading(4, "h4", "h5", "h6")],
            toDOM: (node) => ["h" + node.attrs.level, 0],
        },
        bullet_list: { content: "list_item+", group: "block flow", parseDOM: [{ tag: "ul" }, { tag: "menu" }], toDOM: () => ["ul", 0] },
        ordered_list: {
            attrs: { reversed: { default: false }, start: { default: null }, style: { default: "" } },
            content: "list_item+",
            group: "block flow",
            parseDOM: [{ tag: "ol", getAttrs: (ol) => ({ reversed: ol.hasAttribute("reversed"), start: number(ol, "start"), style: /^[aAiI]$/.test(ol.getAttribute("type") ?? "") ? ol.getAttribute("type") : "" }) }],
            toDOM: ({ attrs }) => ["ol", { reversed: attrs.reversed ? "" : null, start: attrs.start, type: attrs.style || null }, 0],
        },
        list_item: {
            attrs: { value: { default: null } },
            content: "paragraph flow*",
            defining: true,
            parseDOM: [{ tag: "li", getAttrs: (li) => ({ value: li.parentElement?.tagName === "OL" ? number(li, "value") : null }) }],
            toDOM: ({ attrs }) => ["li", { value: attrs.value }, 0],
        },
        blockquote: { content: "(flow | blockquote)+", group: "block", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0] },
        figure: {
            attrs: { picture: {}, alt: { default: "" } },
            content: "inline*",
            group: "block",
            isolating: true,
            draggable: true,
            parseDOM: [
                {
                    tag: "figure",
                    getAttrs: pictureOf,
                    contentElement: (figure) => figure.querySelector("figcaption") ?? document.createElement("figcaption"),
                },
                { tag: "figure", ignore: true },
            ],
            toDOM: (node) => ["figure", ["img", { src: node.attrs.picture, alt: node.attrs.alt }], ["figcaption", 0]],
        },
        table: { content: "table_caption? table_head? table_body", group: "block", isolating: true, parseDOM: [{ tag: "table" }], toDOM: () => ["table", 0] },
        table_caption: { content: "inline*", isolating: true, parseDOM: [{ tag: "caption" }], toDOM: () => ["caption", 0] },
        table_head: { content: "table_row+", parseDOM: [{ tag: "thead" }], toDOM: () => ["thead", 0] },
        table_body: { content: "table_row+", parseDOM: [{ tag: "tbody" }], toDOM: () => ["tbody", 0] },
        table_row: { content: "(table_cell | table_name)*", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
        table_cell: cell("td"),
        table_name: cell("th"),
        horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
        text: { group: "inline" },
        hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }, { tag: NEVER_TEXT, ignore: true }], toDOM: () => ["br"] },
    },
    // In the order in which they nest, from the outside.
    marks: {
        link: {
            attrs: { href: {} },
            inclusive: false,
            parseDOM: [{ tag: "a[href]", getAttrs: (a) => (linkAddress(a.getAttribute("href")) ? { href: a.getAttribute("href").trim() } : false) }],
            toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
        },
        strong: {
            parseDOM: [{ tag: "strong" }, { tag: "b", getAttrs: (b) => b.style.fontWeight !== "normal" && null }, { style: "font-weight", getAttrs: bold }],
            toDOM: () => ["strong", 0],
        },
        em: { parseDOM: [{ tag: "em" }, { tag: "i" }, { tag: "cite" }, { tag: "dfn" }, { tag: "var" }, { style: "font-style=italic" }], toDOM: () => ["em", 0] },
        s: { parseDOM: [{ tag: "s" }, { tag: "del" }, { tag: "strike" }, { style: "text-decoration", getAttrs: struck }, { style: "text-decoration-line", getAttrs: struck }], toDOM: () => ["s", 0] },
        sub: { parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
        sup: { parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
        code: { parseDOM: [{ tag: "code" }, { tag: "kbd" }, { tag: "samp" }], toDOM: () => ["code", 0] },
    },
});

/** Makes of pasted HTML what the schema reads well: each cell of a table that it cannot hold, each term of a list, a paragraph of its own. */
export function tidyPasted(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const kept = keepTables(page.body);
    const isKept = (part) => kept.has(part.closest("table"));
    page.body.querySelectorAll("td, th, caption, dt, dd, pre").forEach((cell) => {
        if (isKept(cell)) {
            return;
        }
        const inside = cell.tagName === "PRE" ? cell.innerHTML.trim().replace(/\r?\n/g, "<br>") : cell.innerHTML;
        const paragraph = page.createElement(cell.querySelector("p, ul, ol, h1, h2, h3, h4, h5, h6, div") ? "div" : "p");
        paragraph.innerHTML = inside;
        cell.replaceWith(paragraph);
    });
    page.body.querySelectorAll("table, tbody, thead, tfoot, tr, dl").forEach((frame) => isKept(frame) || frame.replaceWith(...frame.childNodes));
    return page.body.innerHTML;
}

/** Reads a body into a document; whatever the schema does not know is unwrapped or dropped. */
export function read(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    return ModelParser.fromSchema(schema).parse(page.body);
}

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const attribute = (text) => escape(text).replace(/"/g, "&quot;");
const nameOf = (mark) => mark.type.name;
const opening = (mark) => (nameOf(mark) === "link" ? `<a href="${attribute(mark.attrs.href)}">` : `<${nameOf(mark)}>`);
const closing = (mark) => (nameOf(mark) === "link" ? "</a>" : `</${nameOf(mark)}>`);

// White space is one space, never at the edge of a line; a break is never first, last or doubled.
function tidyRuns(node) {
    const runs = [];
    let atEdge = true;
    node.forEach((child) => {
        if (child.type === schema.nodes.hard_break) {
            trimEnd(runs);
            if (runs.length > 0 && !runs.at(-1).isBreak) {
                runs.push({ isBreak: true, marks: child.marks });
            }
            atEdge = true;
            return;
        }
        let text = child.text.replace(/[ \t\r\n\f]+/g, " ");
        if (atEdge) {
            text = text.replace(/^ /, "");
        }
        if (text !== "") {
            runs.push({ text, marks: child.marks });
            atEdge = text.endsWith(" ");
        }
    });
    trimEnd(runs);
    while (runs.at(-1)?.isBreak) {
        runs.pop();
        trimEnd(runs);
    }
    return runs;
}

function trimEnd(runs) {
    while (runs.length > 0 && !runs.at(-1).isBreak) {
        const last = runs.at(-1);
        last.text = last.text.replace(/ $/, "");
        if (last.text !== "") {
            return;
        }
        runs.pop();
    }
}

function inline(node) {
    let html = "";
    let open = [];
    for (const run of tidyRuns(node)) {
        let shared = 0;
        while (shared < open.length && shared < run.marks.length && open[shared].eq(run.marks[shared])) {
            shared += 1;
        }
        html += open.slice(shared).reverse().map(closing).join("") + run.marks.slice(shared).map(opening).join("");
        html += run.isBreak ? "<br>" : escape(run.text);
        open = [...run.marks];
    }
    return html + open.reverse().map(closing).join("");
}

function around(tag, inner, attributes = "") {
    return inner === "" ? "" : `<${tag}${attributes}>${inner}</${tag}>`;
}

const said = (name, value) => (value === null ? "" : ` ${name}="${value}"`);

function orderedList({ attrs }, inner) {
    const start = attrs.reversed || attrs.start !== 1 ? attrs.start : null;
    return around("ol", inner, (attrs.reversed ? " reversed" : "") + said("start", start) + said("type", attrs.style || null));
}

function inside(node) {
    let html = "";
    node.forEach((child) => (html += block(child, node.type === schema.nodes.ordered_list)));
    return html;
}

function figure(node) {
    const image = `<img src="${node.attrs.picture}" alt="${attribute(node.attrs.alt.replace(/[ \t\r\n\f]+/g, " ").replace(/^ | $/g, ""))}">`;
    return `<figure>${image}${around("figcaption", inline(node))}</figure>`;
}

function tableCell(tag, node) {
    const { colspan, rowspan } = node.attrs;
    return `<${tag}${colspan > 1 ? ` colspan="${colspan}"` : ""}${rowspan > 1 ? ` rowspan="${rowspan}"` : ""}>${inline(node)}</${tag}>`;
}

function block(node, numbered) {
    switch (node.type.name) {
        case "paragraph": return around("p", inline(node));
        case "heading": return around("h" + node.attrs.level, inline(node));
        case "bullet_list": return around("ul", inside(node));
        case "ordered_list": return orderedList(node, inside(node));
        case "list_item": return around("li", inside(node), said("value", numbered ? node.attrs.value : null));
        case "blockquote": return around("blockquote", inside(node));
        case "figure": return figure(node);
        case "table": return node.textContent.trim() === "" ? "" : around("table", inside(node));
        case "table_caption": return around("caption", inline(node));
        case "table_head": return around("thead", inside(node));
        case "table_body": return around("tbody", inside(node));
        case "table_row": return around("tr", inside(node));
        case "table_cell": return tableCell("td", node);
        case "table_name": return tableCell("th", node);
        default: return "<hr>";
    }
}

/** Writes a document in the one form: a block per line, none of them empty. */
export function write(doc) {
    const lines = [];
    doc.forEach((node) => lines.push(block(node)));
    return lines.filter((line) => line !== "").join("\n");
}

/** How many words a reader would count, in any script. */
export function countWords(doc) {
    const text = doc.textBetween(0, doc.content.size, "\n", " ");
    if (!("Segmenter" in Intl)) {
        return text.split(/\s+/).filter(Boolean).length;
    }
    let words = 0;
    for (const part of new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)) {
        words += part.isWordLike ? 1 : 0;
    }
    return words;
}
