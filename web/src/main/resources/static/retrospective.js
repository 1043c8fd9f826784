/**
 * The desk at which a retrospective is written: takes facts into the text, and stores the text while it is typed. Until it
 * is stored, this browser keeps it too.
 */

const PAUSE = 1000;
const AGAIN = 5000;
const OUTLIVES_ITS_PAGE = 60_000;

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

class WritingDesk extends HTMLElement {
    #form;
    #text;
    #changed = 0;
    #stored = 0;
    #composing = false;
    #caretIsPlaced = false;
    #timer;
    #sending;
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
        this.#text.addEventListener("focus", () => { this.#caretIsPlaced = true; }, { signal });
        this.#form.addEventListener("input", () => this.#input(), { signal });
        this.#form.addEventListener("compositionstart", () => { this.#composing = true; }, { signal });
        this.#form.addEventListener("compositionend", () => { this.#composing = false; }, { signal });
        this.#form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.#changed++;
            this.#store({ evenIfStale: true });
        }, { signal });
        addEventListener("online", () => this.#store(), { signal });
        document.addEventListener("htmx:confirm", (event) => this.#leave(event), { signal });
        document.addEventListener("visibilitychange", () => {
            if (document.visibilityState === "hidden") this.#store({ atOnce: true });
        }, { signal });
        addEventListener("beforeunload", (event) => {
            if (this.#isUnsaved()) {
                this.#store({ atOnce: true });
                event.preventDefault();
            }
        }, { signal });
        this.#takeUp();
    }

    /** The page is left by the browser's own ways: what was typed is still sent. */
    disconnectedCallback() {
        this.#listening.abort();
        this.#store({ atOnce: true });
    }

    #isUnsaved() {
        return this.#changed !== this.#stored;
    }

    #isStale() {
        return this.#form.querySelector("#state").hasAttribute("data-stale");
    }

    #input() {
        this.#changed++;
        this.#mark();
        this.#keep();
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#store(), PAUSE);
    }

    #keep() {
        const { title, body, version } = this.#form.elements;
        const text = { title: title.value, body: body.value, version: version.value };
        localStorage.setItem(this.#form.dataset.text, JSON.stringify(text));
    }

    #drop() {
        localStorage.removeItem(this.#form.dataset.text);
    }

    /** What was typed here before and never reached Hoego. */
    #takeUp() {
        const kept = JSON.parse(localStorage.getItem(this.#form.dataset.text));
        const { title, body, version } = this.#form.elements;
        if (!kept || (kept.title.trim() === title.value && kept.body.trim() === body.value.trim())) {
            this.#drop();
            return;
        }
        title.value = kept.title;
        body.value = kept.body;
        version.value = kept.version;
        this.#input();
    }

    /** One request at a time; what was typed meanwhile goes with the next. A stale text waits for a decision. */
    async #store({ evenIfStale = false, atOnce = false } = {}) {
        clearTimeout(this.#timer);
        while (this.#sending) await this.#sending;
        if (!this.#isUnsaved() || (this.#isStale() && !evenIfStale) || (this.#composing && !atOnce)) return;
        this.#sending = this.#send(atOnce);
        await this.#sending;
        this.#sending = undefined;
    }

    async #send(atOnce) {
        const sent = this.#changed;
        const body = new URLSearchParams(new FormData(this.#form));
        const keepalive = atOnce && body.toString().length < OUTLIVES_ITS_PAGE;
        this.#say(this.#form.dataset.saving);
        try {
            const answer = await fetch(this.#form.dataset.text, { method: "POST", body, keepalive });
            const html = await answer.text();
            const state = new DOMParser().parseFromString(html, "text/html").querySelector("#state");
            if (!state) {
                this.#tryAgain(answer.redirected || answer.status === 401 ? this.#form.dataset.signedOut : this.#form.dataset.offline);
                return;
            }
            this.#form.querySelector("#state").replaceWith(state);
            if (answer.ok) this.#stored = sent;
            if (!this.#isUnsaved()) this.#drop();
        } catch {
            this.#tryAgain(this.#form.dataset.offline);
        }
    }

    #tryAgain(why) {
        this.#say(why);
        if (this.isConnected) this.#timer = setTimeout(() => this.#store(), AGAIN);
    }

    #say(words) {
        this.#form.querySelector("#state [role=status]").textContent = words;
    }

    /** Another page of ours waits until the text is stored; where that fails, the browser asks before it leaves. */
    async #leave(event) {
        const { elt, target, issueRequest } = event.detail;
        if (!this.#isUnsaved() || target !== document.body) return;
        event.preventDefault();
        await this.#store();
        if (!this.#isUnsaved()) {
            issueRequest(true);
        } else if (elt instanceof HTMLFormElement) {
            elt.submit();
        } else {
            location.assign(elt.href);
        }
    }

    async #click(event) {
        const insert = event.target.closest("[data-insert]");
        const link = event.target.closest("a[data-saved]");
        const copy = event.target.closest("[data-copy]");
        if (insert) {
            this.#insert(this.#sentence(insert.closest(".fact")));
        } else if (copy) {
            await this.#copy(copy);
        } else if (event.target.closest("[data-take]")) {
            this.#stored = this.#changed;
            this.#drop();
        } else if (link && this.#isUnsaved()) {
            event.preventDefault();
            await this.#store();
            if (!this.#isUnsaved()) link.click();
        }
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

customElements.define("writing-desk", WritingDesk);
customElements.define("print-page", PrintPage);
