// Pictures that are dropped or pasted into a text: asks where they are from, and brings them to the server.

/** The pictures among what is dropped or pasted; none where words come with them, as from a word processor. */
export function picturesIn(data) {
    const files = [...(data?.files ?? [])].filter((file) => /^image\/(jpeg|png|gif)$/.test(file.type));
    const words = data?.getData("text/plain").trim() ?? "";
    return words === "" ? files : [];
}

function send(template, form, file, progress) {
    const body = new FormData(form);
    body.append("picture", file);
    const request = new XMLHttpRequest();
    const answered = new Promise((resolve, reject) => {
        request.upload.addEventListener("progress", ({ loaded, total }) => (progress.value = loaded / Math.max(1, total)));
        request.addEventListener("load", () => resolve(request));
        request.addEventListener("error", reject);
        request.addEventListener("abort", reject);
    });
    request.open("POST", template.dataset.address);
    request.setRequestHeader("X-Imprimatur-Page", template.dataset.token);
    request.responseType = "json";
    request.send(body);
    return { request, answered };
}

/** Asks what is to be said of it and adds it; gives its name and what it shows, or null if somebody thought better of it. */
export function bring(file) {
    const template = document.getElementById("dropped-picture");
    const dialog = template.content.firstElementChild.cloneNode(true);
    document.body.append(dialog);
    const form = dialog.querySelector("form");
    const message = dialog.querySelector("[role=alert]");
    const progress = dialog.querySelector("progress");
    const add = dialog.querySelector("[type=submit]");
    const image = dialog.querySelector("img");
    image.src = URL.createObjectURL(file);
    return new Promise((resolve) => {
        let added = null;
        let sending = null;
        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            message.textContent = "";
            add.disabled = true;
            progress.hidden = false;
            sending = send(template, form, file, progress);
            try {
                const { status, response } = await sending.answered;
                if (status === 201) {
                    added = { id: response.id, alt: response.alternativeText };
                    dialog.close();
                }
                message.textContent = status === 201 ? "" : (response?.sentence ?? message.dataset.away);
            } catch (unanswered) {
                message.textContent = message.dataset.away;
            }
            add.disabled = false;
            progress.hidden = true;
        });
        dialog.querySelector("[data-cancel]").addEventListener("click", () => dialog.close());
        dialog.addEventListener("close", () => {
            sending?.request.abort();
            URL.revokeObjectURL(image.src);
            dialog.remove();
            resolve(added);
        });
        dialog.showModal();
    });
}
