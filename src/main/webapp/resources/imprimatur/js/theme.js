// Applied before the first paint: the look that this person chose here, else the system's.
(function () {
    "use strict";
    try {
        var chosen = localStorage.getItem("imprimatur.theme");
        if (chosen === "dark" || chosen === "light") {
            document.documentElement.setAttribute("data-theme", chosen);
        }
    } catch (storageRefused) {
        // Without storage the system's choice holds.
    }
    document.documentElement.classList.add("scripted");
})();
