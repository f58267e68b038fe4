// What the editor says, from the desk's bundle of texts: editor-head.xhtml brings it along.
const texts = new Map([...(document.getElementById("editor-texts")?.content.querySelectorAll("[data-text]") ?? [])].map((item) => [item.dataset.text, item.textContent]));

/** The text of that name, with {0}, {1} … filled in. */
export function say(name, ...values) {
    return values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), texts.get("desk.editor." + name) ?? name);
}
