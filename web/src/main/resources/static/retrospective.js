/** Beside a retrospective's text, which its desk stores: takes facts into it, and copies it. */
import "./desk.js";

const OWN_LINK = new RegExp([
    // A letter with its backslash.
    /\\[^]/,
    // What is in backquotes, up to the end of its paragraph or item.
    /(?<!`)(`+)(?!`)(?:(?!\n\s*\n|\n\s*(?:[-*+>]|#+|\d+[.)])\s)[^])*?(?<!`)\1(?!`)/,
    // A link to one of our pages, perhaps with a title; a picture is none.
    /(?<!!)\[((?:\\.|(`+)[^`\n]+\3(?!`)|[^[\]\\\n`]|\n(?!\s*\n)|\[(?:\\.|[^[\]\\\n`])*\])+)\]\(\s*(?:<\/(?!\/)[^<>\n]*>|\/(?!\/)(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/,
].map((each) => each.source).join("|"), "g");

/** A text as it can be published, as OwnLinks has it, while it is typed and perhaps not stored: links with references stay. */
function withoutOwnLinks(markdown) {
    const plain = markdown.replace(OWN_LINK, (found, code, label) => label ?? found);
    return plain === markdown ? plain : withoutOwnLinks(plain);
}

class FactDesk extends HTMLElement {
    #form;
    #text;
    #caretIsPlaced = false;
    #listening;

    connectedCallback() {
        this.#form = this.querySelector("form[data-text]");
        this.#text = this.#form.elements.body;
        this.#listening = new AbortController();
        const { signal } = this.#listening;
        for (const hidden of this.querySelectorAll("[data-scripted]")) hidden.hidden = false;
        for (const fact of this.querySelectorAll(".fact")) fact.draggable = true;
        this.addEventListener("click", (event) => this.#click(event), { signal });
        this.addEventListener("dragstart", (event) => this.#drag(event), { signal });
        this.addEventListener("input", () => this.#mark(), { signal });
        this.#text.addEventListener("focus", () => { this.#caretIsPlaced = true; }, { signal });
        this.#mark();
    }

    disconnectedCallback() {
        this.#listening.abort();
    }

    async #click(event) {
        const insert = event.target.closest("[data-insert]");
        const copy = event.target.closest("[data-copy]");
        if (insert) this.#insert(this.#sentence(insert.closest(".fact")));
        if (copy) await this.#copy(copy);
    }

    /** With its figures as links, which the preview shows. */
    #sentence(fact) {
        return fact.dataset.markdown;
    }

    /** A paragraph after that of the caret, else at the end; the browser can undo it. */
    #insert(sentence) {
        const { value } = this.#text;
        const blank = this.#caretIsPlaced ? value.slice(this.#text.selectionEnd).search(/\n[^\S\n]*(?=\n)/) : -1;
        const place = blank < 0 ? value.length : this.#text.selectionEnd + blank;
        const gap = (text, end) => text.trim() === "" ? "" : "\n".repeat(Math.max(0, 2 - text.match(end)[0].length));
        const words = gap(value.slice(0, place), /\n*$/) + sentence + gap(value.slice(place), /^\n*/);
        this.#text.setSelectionRange(place, place);
        const button = document.activeElement;
        this.#text.focus({ preventScroll: true });
        const isInSight = document.activeElement === this.#text;
        if (!isInSight || !document.execCommand("insertText", false, words)) {
            this.#text.setRangeText(words, place, place, "end");
            this.#text.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
        button.focus({ preventScroll: true });
    }

    #drag(event) {
        const fact = event.target.closest?.(".fact");
        if (fact) {
            event.dataTransfer.clearData();
            event.dataTransfer.setData("text/plain", this.#sentence(fact));
            event.dataTransfer.effectAllowed = "copy";
        }
    }

    /** Facts that stand in the text word for word, with their links or without. */
    #mark() {
        const text = withoutOwnLinks(this.#text.value);
        for (const fact of this.querySelectorAll(".fact")) {
            fact.toggleAttribute("data-used", text.includes(withoutOwnLinks(this.#sentence(fact))));
        }
    }

    /** Without a secure connection a browser has no clipboard to write to; there the text is selected and copied. */
    async #copy(button) {
        const title = this.#form.elements.title.value || this.#form.elements.title.placeholder;
        const markdown = `# ${title}\n\n${withoutOwnLinks(this.#text.value).trim()}\n`;
        if (navigator.clipboard) {
            await navigator.clipboard.writeText(markdown);
        } else {
            this.#text.select();
            document.addEventListener("copy", (event) => {
                event.clipboardData.setData("text/plain", markdown);
                event.preventDefault();
            }, { once: true });
            document.execCommand("copy");
        }
        const label = button.textContent;
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = label; }, 2000);
    }
}

class PrintPage extends HTMLElement {
    connectedCallback() {
        this.hidden = false;
        this.addEventListener("click", () => print());
    }
}

customElements.define("fact-desk", FactDesk);
customElements.define("print-page", PrintPage);
