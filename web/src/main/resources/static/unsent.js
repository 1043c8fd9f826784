/**
 * Asks before typed text is left that was not sent yet: in the browser's words where it loads the next page, else in ours.
 * The desk of a retrospective looks after its own.
 */

let sent;

function isTyped(field) {
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field instanceof HTMLSelectElement) {
        const proposed = [...field.options].findIndex((option) => option.defaultSelected);
        return field.selectedIndex !== Math.max(0, proposed);
    }
    return field.matches("input:not([type=hidden]), textarea") && field.value !== field.defaultValue;
}

/** What a form with problems holds is nowhere else. */
function isUnsent(form) {
    return form !== sent && (form.querySelector(".problem[role=alert]") !== null || [...form.elements].some(isTyped));
}

function unsent() {
    return [...document.querySelectorAll("main form[method=post]:not([data-text])")].filter(isUnsent);
}

document.addEventListener("submit", (event) => { sent = event.target; });
for (const answered of ["htmx:afterRequest", "pageshow"]) addEventListener(answered, () => { sent = undefined; });

addEventListener("beforeunload", (event) => {
    if (unsent().length > 0) event.preventDefault();
});

// A form's own links, such as "Cancel", mean to leave it.
document.addEventListener("htmx:confirm", (event) => {
    const { elt, target, issueRequest } = event.detail;
    if (target !== document.body || !unsent().some((form) => !form.contains(elt))) return;
    event.preventDefault();
    if (confirm(document.body.dataset.unsent)) issueRequest(true);
});
