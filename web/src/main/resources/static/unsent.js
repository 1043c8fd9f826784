/**
 * Asks before typed text is left that was not sent yet: in the browser's words where it loads the next page, else in ours.
 * Going back and forth in the history without loading, nobody can be asked: there the text is kept, and its form has it when
 * one comes to it again that way. The desk of a retrospective looks after its own.
 */

const KEPT = "hoego-unsent";

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

function kept() {
    try {
        return JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
    } catch {
        return {};
    }
}

function keep(forms) {
    try {
        sessionStorage.setItem(KEPT, JSON.stringify(forms));
    } catch {
        // There is no room for it.
    }
}

const isChosen = (field) => field.type === "checkbox" || field.type === "radio";

/** What can be filled in again; the version goes with it, so that what was stored meanwhile is not written over unseen. */
function fields(form) {
    return [...form.elements].filter((field) =>
        field.name === "version" || (field.name && field.matches("input:not([type=hidden], [type=password]), select, textarea")));
}

const read = (field) => ({ name: field.name, value: field.value, chosen: isChosen(field) ? field.checked : null });

function fill(form, values) {
    const found = values.map((value) => fields(form).find((field) =>
        field.name === value.name && (value.chosen === null || field.value === value.value)));
    if (found.includes(undefined)) return false;
    values.forEach((value, index) => {
        if (value.chosen === null) found[index].value = value.value;
        else found[index].checked = value.chosen;
    });
    return true;
}

addEventListener("popstate", () => {
    const forms = kept();
    for (const form of unsent()) forms[form.getAttribute("action")] = fields(form).map(read);
    keep(forms);
});

document.addEventListener("htmx:historyRestore", () => {
    const forms = kept();
    for (const form of document.querySelectorAll("main form[method=post]:not([data-text])")) {
        const action = form.getAttribute("action");
        if (forms[action] && fill(form, forms[action])) delete forms[action];
    }
    keep(forms);
});

document.addEventListener("submit", (event) => {
    const forms = kept();
    delete forms[event.target.getAttribute("action")];
    keep(forms);
});
