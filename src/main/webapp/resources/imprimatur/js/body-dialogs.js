// The two questions the body editor asks, as native dialogs.
import { say } from "imprimatur/body-texts";

function fill(id, parts) {
    const dialog = document.createElement("dialog");
    dialog.className = "dialog";
    dialog.innerHTML = parts;
    dialog.setAttribute("aria-labelledby", id);
    document.body.append(dialog);
    dialog.addEventListener("close", () => dialog.remove());
    return dialog;
}

/** Asks for the address of a link: the address, "" to remove the link, null to leave all as it is. */
export function askForLink(current, check) {
    const dialog = fill("link-title", `
        <form method="dialog" novalidate>
            <h2 id="link-title">${say("link")}</h2>
            <div class="field">
                <label class="field-label" for="link-address">${say("address")}</label>
                <input id="link-address" type="url" inputmode="url" autocomplete="off" aria-describedby="link-message" placeholder="https://">
                <span id="link-message" class="field-message" role="alert"></span>
            </div>
            <div class="actions">
                <button type="submit" class="button primary" value="set">${say("setLink")}</button>
                <button type="button" class="button" data-remove>${say("removeLink")}</button>
                <button type="button" class="button quiet-button" data-cancel>${say("cancel")}</button>
            </div>
        </form>`);
    const input = dialog.querySelector("input");
    input.value = current;
    dialog.querySelector("[data-remove]").hidden = current === "";
    return new Promise((resolve) => {
        let answer = null;
        dialog.querySelector("form").addEventListener("submit", (event) => {
            const typed = input.value.trim();
            answer = check(typed) ?? check("https://" + typed);
            if (!answer || !/[.:]/.test(typed)) {
                event.preventDefault();
                answer = null;
                input.setAttribute("aria-invalid", "true");
                dialog.querySelector("#link-message").textContent = say("wholeAddress");
            }
        });
        dialog.querySelector("[data-remove]").addEventListener("click", () => {
            answer = "";
            dialog.close();
        });
        dialog.querySelector("[data-cancel]").addEventListener("click", () => dialog.close());
        dialog.addEventListener("close", () => resolve(answer));
        dialog.showModal();
        input.select();
    });
}

/** Lets one of the pictures in a list be chosen; null if none was. */
export function choosePicture(choices) {
    const dialog = fill("picture-title", `
        <h2 id="picture-title">${say("picture")}</h2>
        <ul class="picture-choices"></ul>
        <p class="quiet" hidden>${say("noPictures")}</p>
        <div class="actions"><button type="button" class="button" data-cancel>${say("cancel")}</button></div>`);
    return new Promise((resolve) => {
        let chosen = null;
        const items = [...(choices?.querySelectorAll("[data-picture]") ?? [])];
        dialog.querySelector("p").hidden = items.length > 0;
        items.forEach((item) => {
            const button = document.createElement("button");
            button.type = "button";
            const image = document.createElement("img");
            image.src = "/desk/pictures/" + item.dataset.picture + "/small";
            image.alt = "";
            image.loading = "lazy";
            button.append(image, item.textContent.trim());
            button.addEventListener("click", () => {
                chosen = { id: item.dataset.picture, alt: item.dataset.alt ?? "" };
                dialog.close();
            });
            const entry = document.createElement("li");
            entry.append(button);
            dialog.querySelector("ul").append(entry);
        });
        dialog.querySelector("[data-cancel]").addEventListener("click", () => dialog.close());
        dialog.addEventListener("close", () => resolve(chosen));
        dialog.showModal();
    });
}
