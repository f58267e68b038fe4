// Names for a byline: the browser offers those that fit the one that is being typed, behind those that stand there.
const BEHIND_OTHERS = /^(.*(?:,|;| and | & | 및 )\s*)/;

document.querySelectorAll("input[list][data-names]").forEach((input) => {
    const options = [...document.getElementById(input.getAttribute("list")).options];
    const names = options.map((option) => option.value);
    input.addEventListener("input", () => {
        const others = input.value.match(BEHIND_OTHERS)?.[1] ?? "";
        options.forEach((option, at) => (option.value = others + names[at]));
    });
});
