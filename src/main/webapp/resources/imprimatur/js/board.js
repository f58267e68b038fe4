// Cards are dragged from column to column; each has a button for every column, which a drop presses.

let dragged = null;

document.querySelectorAll("[data-card][draggable=true]").forEach((card) => {
    card.addEventListener("dragstart", (event) => {
        dragged = card;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", card.dataset.card);
        card.classList.add("dragged");
    });
    card.addEventListener("dragend", () => {
        card.classList.remove("dragged");
        dragged = null;
    });
});

document.querySelectorAll("[data-column]").forEach((column) => {
    const button = () => dragged?.querySelector(`[data-to="${column.dataset.column}"]`);
    column.addEventListener("dragover", (event) => {
        if (button()) {
            event.preventDefault();
            column.classList.add("drop-here");
        }
    });
    column.addEventListener("dragleave", (event) => column.contains(event.relatedTarget) || column.classList.remove("drop-here"));
    column.addEventListener("drop", (event) => {
        event.preventDefault();
        column.classList.remove("drop-here");
        button()?.click();
    });
});
