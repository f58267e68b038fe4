// Tables in the body: which may stay, and what can be done in one. Cells fill a rectangle; no change may leave a hole in it.
import { Plugin, TextSelection } from "prosemirror-state";

const MOST_COLUMNS = 40;
const MORE_THAN_TEXT = "table, ul, ol, menu, dl, h1, h2, h3, h4, h5, h6, blockquote, figure, img, hr, pre, iframe, object, embed, video, audio, canvas, svg";

/** How many columns rows of [over columns, over rows] fill without a gap; 0 if they do not. */
function width(rows) {
    const columns = rows.length > 0 ? rows[0].reduce((sum, [over]) => sum + over, 0) : 0;
    if (columns < 2 || columns > MOST_COLUMNS) {
        return 0;
    }
    const taken = new Array(columns).fill(0);
    for (const row of rows) {
        let column = 0;
        for (const [over, down] of row) {
            while (taken[column] > 0) {
                column += 1;
            }
            for (const end = column + over; column < end; column += 1) {
                if (column >= columns || taken[column] > 0) {
                    return 0;
                }
                taken[column] = down;
            }
        }
        if (taken.some((left) => left === 0)) {
            return 0;
        }
        taken.forEach((left, at) => (taken[at] = left - 1));
    }
    return taken.every((left) => left === 0) ? columns : 0;
}

const isRectangle = (head, body) => width(body) > 0 && (head.length === 0 || width(head) === width(body));

// --- of pages that are pasted -----------------------------------------------------------------------------------

const spansOf = (cell) => [cell.getAttribute("colspan"), cell.getAttribute("rowspan")].map((over) => (over === null ? 1 : Number.parseInt(over, 10) || 0));
const rowsOf = (parts) => parts.flatMap((part) => [...part.rows]);
const shape = (rows) => rows.map((row) => [...row.cells].map(spansOf));

function isSimple(table) {
    const head = rowsOf(table.tHead ? [table.tHead] : []);
    const body = [...table.rows].filter((row) => !head.includes(row));
    return !table.querySelector(MORE_THAN_TEXT) && !table.parentElement.closest("table, li, blockquote")
        && (body.length > 0 ? isRectangle(shape(head), shape(body)) : isRectangle([], shape(head)));
}

// One head, one body, and in each cell lines of text.
function straighten(table) {
    const page = table.ownerDocument;
    const head = rowsOf(table.tHead ? [table.tHead] : []);
    const rows = rowsOf([...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])]);
    const parts = [];
    [["thead", rows.length > 0 ? head : []], ["tbody", rows.length > 0 ? rows : head]].forEach(([tag, some]) => {
        if (some.length > 0) {
            const part = page.createElement(tag);
            part.append(...some);
            parts.push(part);
        }
    });
    table.replaceChildren(...(table.caption ? [table.caption] : []), ...parts);
    table.querySelectorAll("p, div").forEach((line) => {
        if (line.nextSibling) {
            line.after(page.createElement("br"));
        }
        line.replaceWith(...line.childNodes);
    });
}

/** Straightens the tables that a body can hold, and names them. */
export function keepTables(body) {
    const kept = new Set([...body.querySelectorAll("table")].filter(isSimple));
    kept.forEach(straighten);
    return kept;
}

// --- of the document --------------------------------------------------------------------------------------------

function childrenOf(node) {
    const children = [];
    node?.forEach((child) => children.push(child));
    return children;
}

const part = (table, name) => childrenOf(childrenOf(table).find((child) => child.type.name === name));
const shapeOf = (rows) => rows.map((row) => childrenOf(row).map((cell) => [cell.attrs.colspan, cell.attrs.rowspan]));

function isWhole(doc) {
    let whole = true;
    doc.forEach((node) => {
        whole &&= node.type.name !== "table" || isRectangle(shapeOf(part(node, "table_head")), shapeOf(part(node, "table_body")));
    });
    return whole;
}

/** Refuses what would tear a hole into a table: a deletion over the edges of cells, say. */
export const wholeTables = () => new Plugin({ filterTransaction: (change, state) => !change.docChanged || isWhole(change.doc) || !isWhole(state.doc) });

function place(state) {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
        if ($from.node(depth).type.name === "table") {
            return { depth, cell: depth + 3 <= $from.depth ? depth + 3 : null, $from };
        }
    }
    return null;
}

function texts(doc, at) {
    const places = [];
    doc.nodeAt(at).descendants((node, offset) => {
        if (node.isTextblock) {
            places.push(at + 1 + offset + 1);
        }
    });
    return places;
}

/** To the next cell (or the one before), and out of the table at its end. */
export const step = (by) => (state, dispatch) => {
    const here = place(state);
    if (!here) {
        return false;
    }
    const at = here.$from.before(here.depth);
    const cells = texts(state.doc, at);
    const next = cells.indexOf(here.$from.start()) + by;
    const target = next < 0 ? at : next < cells.length ? cells[next] : at + state.doc.nodeAt(at).nodeSize;
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(target), by)).scrollIntoView());
    return true;
};

/** Enter begins a new line in a cell, and leaves a caption. */
export const lineInCell = (state, dispatch) => {
    const here = place(state);
    if (!here) {
        return false;
    }
    if (here.cell === null) {
        return step(1)(state, dispatch);
    }
    dispatch?.(state.tr.replaceSelectionWith(state.schema.nodes.hard_break.create()).scrollIntoView());
    return true;
};

function simpleRow(state) {
    const here = place(state);
    const table = here && here.$from.node(here.depth);
    const isPlain = table && [...part(table, "table_head"), ...part(table, "table_body")]
        .every((row) => childrenOf(row).every((cell) => cell.attrs.colspan === 1 && cell.attrs.rowspan === 1));
    return here?.cell && isPlain ? here : null;
}

/** A row below this one; in tables whose cells stretch over others rows stay as they are. */
export function addRow(state, dispatch) {
    const here = simpleRow(state);
    if (here && dispatch) {
        const row = here.$from.node(here.depth + 2);
        const cells = childrenOf(row).map((each) => each.type.create());
        const after = here.$from.after(here.depth + 2);
        const change = state.tr.insert(after, row.type.create(null, cells));
        dispatch(change.setSelection(TextSelection.near(change.doc.resolve(after + 1))).scrollIntoView());
    }
    return Boolean(here);
}

/** Without this row, unless it is the only one of its part. */
export function removeRow(state, dispatch) {
    const here = simpleRow(state);
    const can = here && here.$from.node(here.depth + 1).childCount > 1;
    if (can && dispatch) {
        dispatch(state.tr.delete(here.$from.before(here.depth + 2), here.$from.after(here.depth + 2)).scrollIntoView());
    }
    return Boolean(can);
}
