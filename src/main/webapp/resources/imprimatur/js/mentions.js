// Offers colleagues while one types "@" and letters into a comment.

const MOST = 6;
const SPOKEN = "mention-";

export class Mentions {
    constructor(field, colleagues, label) {
        this.field = field;
        this.colleagues = colleagues;
        this.list = document.createElement("ul");
        this.list.className = "mentions";
        this.list.id = field.id + "-colleagues";
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", label);
        this.list.hidden = true;
        field.after(this.list);
        field.setAttribute("aria-autocomplete", "list");
        field.setAttribute("aria-controls", this.list.id);
        field.addEventListener("input", () => this.offer());
        field.addEventListener("keydown", (event) => this.key(event));
        field.addEventListener("blur", () => this.close());
    }

    // What stands between the last "@" and the cursor, if it could be the beginning of a name.
    get typed() {
        const before = this.field.value.slice(0, this.field.selectionStart);
        return before.match(/(?:^|[\s(])@([\p{L}\p{M}\p{N} .'’-]{0,60})$/u)?.[1] ?? null;
    }

    offer() {
        const typed = this.typed?.toLocaleLowerCase();
        const fits = (name) => name.toLocaleLowerCase().startsWith(typed) || name.toLocaleLowerCase().includes(" " + typed);
        const offered = typed === undefined ? [] : this.colleagues().filter(fits).filter((name) => name.toLocaleLowerCase() !== typed).slice(0, MOST);
        this.list.replaceChildren(...offered.map((name, at) => this.choice(name, at)));
        this.list.hidden = offered.length === 0;
        this.choose(0);
    }

    choice(name, at) {
        const item = document.createElement("li");
        item.id = `${this.field.id}-${SPOKEN}${at}`;
        item.setAttribute("role", "option");
        item.textContent = name;
        item.addEventListener("mousedown", (event) => {
            event.preventDefault();
            this.take(name);
        });
        return item;
    }

    choose(at) {
        this.chosen = at;
        [...this.list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
        const item = this.list.children[at];
        if (item && !this.list.hidden) {
            this.field.setAttribute("aria-activedescendant", item.id);
        } else {
            this.field.removeAttribute("aria-activedescendant");
        }
    }

    take(name) {
        const { field } = this;
        const end = field.selectionStart;
        const begin = end - this.typed.length;
        field.setRangeText(name + " ", begin, end, "end");
        this.close();
        field.focus();
    }

    close() {
        this.list.hidden = true;
        this.choose(-1);
    }

    key(event) {
        if (this.list.hidden || event.isComposing) {
            return;
        }
        const many = this.list.children.length;
        const run = {
            ArrowDown: () => this.choose((this.chosen + 1) % many),
            ArrowUp: () => this.choose((this.chosen + many - 1) % many),
            Enter: () => this.take(this.list.children[this.chosen].textContent),
            Tab: () => this.take(this.list.children[this.chosen].textContent),
            Escape: () => this.close(),
        }[event.key];
        if (run) {
            event.preventDefault();
            event.stopPropagation();
            run();
        }
    }
}
