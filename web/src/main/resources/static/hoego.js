/** What HTML cannot do by itself. Every page also works without it. */
import "./copy.js";
import "./reveal.js";
import "./time-left.js";
import "./unsent.js";
import "./zone.js";

// While a Hangul syllable is being composed, its half-written forms are nobody's input yet.
document.addEventListener("input", (event) => {
    if (event.isComposing) event.stopImmediatePropagation();
}, true);
document.addEventListener("compositionend", (event) => {
    event.target.dispatchEvent(new InputEvent("input", { bubbles: true }));
}, true);
document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.isComposing) event.stopImmediatePropagation();
}, true);

// "/" leads to the search.
document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const search = document.querySelector("[role=search] input");
    if (search) {
        event.preventDefault();
        search.focus();
    }
});

// An example puts itself into the line, ready for other figures.
document.addEventListener("click", (event) => {
    const example = event.target.closest("[data-line]");
    const box = document.getElementById("capture-line");
    if (!example || !box || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    box.value = example.dataset.line;
    box.focus();
    const figure = /\d[\d.]*/.exec(box.value);
    if (figure) box.setSelectionRange(figure.index, figure.index + figure[0].length);
}, true);

// After a form comes back with problems, the first of them has the focus; on a new page it begins where the page does.
// A piece of a page that is shown anew takes it from nobody who types beside it.
document.addEventListener("htmx:afterSettle", (event) => {
    const problem = document.querySelector("[aria-invalid=true]");
    if (problem && event.detail.target.contains(problem)) {
        problem.focus();
    } else if (event.detail.target === document.body && document.activeElement === document.body) {
        (document.querySelector("main [autofocus]") ?? document.querySelector("main"))?.focus({ preventScroll: true });
    }
});

// A screen reader tells what is added to a region that stands already, so a notice is added once its page does.
function announce() {
    const notices = document.querySelector("#notices");
    const said = [...(notices?.children ?? [])];
    notices?.replaceChildren();
    requestAnimationFrame(() => notices?.append(...said));
}
document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target === document.body) announce();
});
announce();

// What was said of the last write is over with the next one, whatever comes of that.
document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.requestConfig.verb !== "get" && !event.detail.elt.closest(".notice")) {
        document.querySelector("#notices")?.replaceChildren();
    }
});

// What is looked up while one types travels in the address, which has its bounds: its beginning will do.
document.addEventListener("htmx:configRequest", (event) => {
    const { verb, elt, parameters } = event.detail;
    if (verb === "get" && elt.matches("textarea")) {
        parameters[elt.name] = [...elt.value].slice(0, 200).join("");
    }
});

// A menu closes when one looks elsewhere.
document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.tabbar__more[open], details.menu[open]")) {
        if (!menu.contains(event.target)) menu.open = false;
    }
});
document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details.tabbar__more[open], details.menu[open]")) menu.open = false;
});
