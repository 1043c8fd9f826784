/**
 * Asks before typed text is left that was not sent yet: in the browser's words where it loads the next page, else in ours.
 * Going back and forth in the history without loading, nobody can be asked: there the text is kept, and its form has it when
 * one comes to it again that way. A desk looks after its title and text.
 */

const KEPT = "hoego-unsent";

let sent;

/** What a desk stores by itself. */
export const OF_DESK = ["version", "title", "body"];

function isOfDesk(field) {
    return field.form?.matches("[data-text], [data-keep]") && OF_DESK.includes(field.name);
}

export function isTyped(field) {
    if (isOfDesk(field)) return false;
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field instanceof HTMLSelectElement) {
        const proposed = [...field.options].findIndex((option) => option.defaultSelected);
        return field.options.length > 0 && field.selectedIndex !== Math.max(0, proposed);
    }
    return field.matches("input:not([type=hidden]), textarea") && field.value !== field.defaultValue;
}

/** What a form with problems holds is nowhere else. */
function isUnsent(form) {
    return form !== sent && (form.querySelector(".problem[role=alert]") !== null || [...form.elements].some(isTyped));
}

function forms() {
    return [...document.querySelectorAll("main form[method=post]")];
}

function unsent() {
    return forms().filter(isUnsent);
}

document.addEventListener("submit", (event) => { sent = event.target; });
for (const answered of ["htmx:afterRequest", "pageshow"]) addEventListener(answered, () => { sent = undefined; });

addEventListener("beforeunload", (event) => {
    if (unsent().length > 0) event.preventDefault();
});

// A form's own links, such as "Cancel", mean to leave it, but for those that say otherwise.
document.addEventListener("htmx:confirm", (event) => {
    const { elt, target, issueRequest } = event.detail;
    if (target !== document.body || !unsent().some((form) => !form.contains(elt) || elt.matches("[data-asks]"))) return;
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

function keep(texts) {
    try {
        sessionStorage.setItem(KEPT, JSON.stringify(texts));
    } catch {
        // There is no room for it.
    }
}

/** Which form of its page it is: several may be sent to the same address. */
function place(form) {
    const action = form.getAttribute("action");
    return `${forms().filter((other) => other.getAttribute("action") === action).indexOf(form)} ${action}`;
}

const isChosen = (field) => field.type === "checkbox" || field.type === "radio";

/** What can be filled in again; the version goes with it, so that what was stored meanwhile is not written over unseen. */
function fields(form) {
    return [...form.elements].filter((field) => !isOfDesk(field)).filter((field) =>
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
    const texts = kept();
    for (const form of unsent()) texts[place(form)] = fields(form).map(read);
    keep(texts);
});

document.addEventListener("htmx:historyRestore", () => {
    const texts = kept();
    for (const form of forms()) {
        const known = place(form);
        if (texts[known] && fill(form, texts[known])) delete texts[known];
    }
    keep(texts);
});

// Whoever signs out leaves nothing behind for the next one at this browser.
document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action")?.endsWith("/logout")) {
        sessionStorage.removeItem(KEPT);
        return;
    }
    const texts = kept();
    delete texts[place(event.target)];
    keep(texts);
});
