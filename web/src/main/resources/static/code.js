/**
 * Colours code in a language that the text names, with a library that is loaded only where there is some. What it does not
 * know, and what is very long, stands plainly, as everything does without this script.
 */

const LONGEST = 50_000;

function blocks() {
    return [...document.querySelectorAll("pre > code[class*=language-]:not([data-coloured])")];
}

async function colour() {
    if (blocks().length === 0) return;
    const { default: highlighter } = await import("./highlight.js");
    for (const code of blocks()) {
        const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1];
        code.dataset.coloured = "";
        if (!highlighter.getLanguage(language) || code.textContent.length > LONGEST) continue;
        code.innerHTML = highlighter.highlight(code.textContent, { language, ignoreIllegals: true }).value;
    }
}

document.addEventListener("htmx:afterSettle", colour);
document.addEventListener("htmx:historyRestore", colour);
colour();
