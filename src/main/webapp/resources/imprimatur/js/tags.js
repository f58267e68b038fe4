// Tags, one by one: the field that a form sends holds them with commas between, and works without this, too.

const names = (text) => text.split(",").map((name) => name.trim()).filter((name) => name !== "");
const folded = (name) => name.toLocaleLowerCase();

class Tags {
    constructor(source) {
        this.source = source;
        this.chips = document.createElement("ul");
        this.entry = document.createElement("input");
        this.choices = document.createElement("datalist");
        this.build();
        this.entry.addEventListener("input", (event) => this.typed(event));
        this.entry.addEventListener("keydown", (event) => this.key(event));
        this.entry.addEventListener("blur", () => this.take());
        this.show();
    }

    build() {
        const { source, entry, choices } = this;
        entry.type = "text";
        entry.id = source.id + "-entry";
        entry.autocomplete = "off";
        choices.id = source.id + "-choices";
        entry.setAttribute("list", choices.id);
        ["aria-describedby", "aria-invalid"].filter((name) => source.hasAttribute(name)).forEach((name) => entry.setAttribute(name, source.getAttribute(name)));
        this.chips.className = "tag-list";
        const box = document.createElement("div");
        box.className = "tag-box";
        box.append(this.chips, ...(source.readOnly ? [] : [entry, choices]));
        box.addEventListener("click", (event) => event.target === box && entry.focus());
        source.after(box);
        source.hidden = true;
        document.querySelector(`label[for="${CSS.escape(source.id)}"]`)?.setAttribute("for", entry.id);
    }

    get all() {
        return names(this.source.value);
    }

    set(all) {
        this.source.value = all.join(", ");
        // What keeps drafts and asks before leaving listens for what is typed.
        this.source.dispatchEvent(new Event("input", { bubbles: true }));
        this.show();
    }

    show() {
        this.chips.replaceChildren(...this.all.map((name) => this.chip(name)));
    }

    chip(name) {
        const item = document.createElement("li");
        item.append(name);
        if (!this.source.readOnly) {
            const remove = document.createElement("button");
            remove.type = "button";
            remove.textContent = "×";
            remove.setAttribute("aria-label", this.source.dataset.remove.replace("{0}", name));
            remove.addEventListener("click", () => {
                this.set(this.all.filter((other) => other !== name));
                this.entry.focus();
            });
            item.append(remove);
        }
        return item;
    }

    /** Takes what was typed, in the spelling that is in use. */
    take() {
        const known = [...this.choices.options].map((option) => option.value);
        const typed = names(this.entry.value).map((name) => known.find((other) => folded(other) === folded(name)) ?? name);
        const fresh = typed.filter((name) => !this.all.some((other) => folded(other) === folded(name)));
        this.entry.value = "";
        if (fresh.length > 0) {
            this.set([...this.all, ...fresh]);
        }
    }

    key(event) {
        if (event.key === "Enter" && !event.isComposing) {
            // Without anything typed it sends the form, as in every other field.
            if (this.entry.value.trim() !== "") {
                event.preventDefault();
                this.take();
            }
        } else if (event.key === "Backspace" && this.entry.value === "") {
            this.set(this.all.slice(0, -1));
        }
    }

    typed(event) {
        // A choice comes in one piece, not letter by letter.
        const isChosen = event.inputType === "insertReplacementText" || event.inputType === undefined;
        if (this.entry.value.includes(",") || (isChosen && [...this.choices.options].some((option) => option.value === this.entry.value))) {
            this.take();
            return;
        }
        clearTimeout(this.asking);
        this.asking = setTimeout(() => this.offer(), 150);
    }

    async offer() {
        const typed = this.entry.value.trim();
        const answer = await fetch(`${this.source.dataset.tags}?typed=${encodeURIComponent(typed)}`).catch(() => null);
        if (answer?.ok && typed === this.entry.value.trim()) {
            this.choices.replaceChildren(...(await answer.json()).map((name) => Object.assign(document.createElement("option"), { value: name })));
        }
    }
}

document.querySelectorAll("input[data-tags]").forEach((source) => new Tags(source));
