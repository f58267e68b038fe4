// What the editor says, from the desk's bundle of texts: editor-head.xhtml brings it along.
const texts = new Map([...(document.getElementById("editor-texts")?.content.querySelectorAll("[data-text]") ?? [])].map((item) => [item.dataset.text, item.textContent]));

/** In which times and numbers are written: that of the page. */
export const spoken = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;

/** The text of that name, with {0}, {1} … filled in. */
export function say(name, ...values) {
    return values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), texts.get("desk.editor." + name) ?? name);
}
