/** What one expects of a field in which Markdown is written; the browser can undo all of it. */

const ITEM = /^([^\S\n]*)(?:([-*+])|(\d{1,9})([.)])|(>))([^\S\n]+)(\[[ xX]\][^\S\n]+)?/;

/** Puts something in the place of what is selected, and selects of that what lies between two places. */
function put(text, words, from = words.length, to = from) {
    const start = text.selectionStart;
    const done = words === ""
        ? text.selectionStart === text.selectionEnd || document.execCommand("delete")
        : document.execCommand("insertText", false, words);
    if (!done) {
        text.setRangeText(words, start, text.selectionEnd, "end");
        text.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    text.setSelectionRange(start + from, start + to);
}

/** What is selected without the blanks at its ends, since marks beside blanks are none. */
function narrow(text) {
    const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
    const start = text.selectionStart + (chosen.length - chosen.trimStart().length);
    text.setSelectionRange(start, start + chosen.trim().length);
    return chosen.trim();
}

function surround(text, mark) {
    const chosen = narrow(text);
    const { selectionStart: start, selectionEnd: end, value } = text;
    const { length } = mark;
    const isMarked = value.slice(start - length, start) === mark && value.slice(end, end + length) === mark
        && value[start - length - 1] !== "*" && value[end + length] !== "*";
    if (isMarked) {
        text.setSelectionRange(start - length, end + length);
        put(text, chosen, 0, chosen.length);
    } else {
        put(text, mark + chosen + mark, length, length + chosen.length);
    }
}

function link(text) {
    const chosen = narrow(text);
    if (/^https?:\/\/\S+$/.test(chosen)) {
        put(text, `[](${chosen})`, 1);
    } else {
        put(text, `[${chosen}]()`, chosen.length + (chosen ? 3 : 1));
    }
}

/** A list goes on with the next line, and ends with an item that stays empty. */
function goOn(text) {
    const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
    const line = text.value.slice(start, text.selectionStart);
    const item = ITEM.exec(line);
    if (!item) return false;
    if (line.length === item[0].length) {
        text.setSelectionRange(start, text.selectionStart);
        put(text, "");
    } else {
        const [, indent, bullet, number, behind, quote, blank, box] = item;
        const mark = bullet ?? quote ?? `${Number(number) + 1}${behind}`;
        put(text, `\n${indent}${mark}${blank}${box ? "[ ] " : ""}`);
    }
    return true;
}

const SHORTCUTS = { b: (text) => surround(text, "**"), i: (text) => surround(text, "*"), k: link };

/** Ctrl+B, I and K, and Enter in a list. The Tab key stays with those who go through the page by it. */
export function write(text, signal) {
    text.addEventListener("keydown", (event) => {
        if (event.isComposing || event.altKey || event.shiftKey) return;
        const isCommand = event.ctrlKey || event.metaKey;
        const shortcut = isCommand && Object.hasOwn(SHORTCUTS, event.key) && SHORTCUTS[event.key];
        if (shortcut) {
            event.preventDefault();
            shortcut(text);
        } else if (event.key === "Enter" && !isCommand && text.selectionStart === text.selectionEnd && goOn(text)) {
            event.preventDefault();
        }
    }, { signal });
}
