/** The desk at which a retrospective is written: takes facts into the text, and stores the text while it is typed. */

const PAUSE = 1000;
const AGAIN = 5000;

class WritingDesk extends HTMLElement {
    #form;
    #text;
    #changed = 0;
    #stored = 0;
    #timer;
    #sending;
    #listening;

    connectedCallback() {
        this.#form = this.querySelector("form");
        this.#text = this.#form.elements.body;
        this.#listening = new AbortController();
        const { signal } = this.#listening;
        for (const hidden of this.querySelectorAll("[data-scripted]")) hidden.hidden = false;
        for (const fact of this.querySelectorAll(".fact")) fact.draggable = true;

        this.addEventListener("click", (event) => this.#click(event), { signal });
        this.addEventListener("dragstart", (event) => this.#drag(event), { signal });
        this.#form.addEventListener("input", () => this.#input(), { signal });
        this.#form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.#changed++;
            this.#store({ evenIfStale: true });
        }, { signal });
        addEventListener("online", () => this.#store(), { signal });
        addEventListener("beforeunload", (event) => {
            if (this.#isPending()) {
                this.#store({ keepalive: true });
                event.preventDefault();
            }
        }, { signal });
    }

    /** The page is left for another of ours: what was typed is still sent. */
    disconnectedCallback() {
        this.#listening.abort();
        clearTimeout(this.#timer);
        if (this.#isPending()) this.#store();
    }

    #isPending() {
        return this.#changed !== this.#stored && !this.#isStale();
    }

    #isStale() {
        return this.#form.querySelector("#state").hasAttribute("data-stale");
    }

    #input() {
        this.#changed++;
        this.#mark();
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#store(), PAUSE);
    }

    /** One request at a time; what was typed meanwhile goes with the next. A stale text waits for a decision. */
    async #store({ evenIfStale = false, keepalive = false } = {}) {
        clearTimeout(this.#timer);
        await this.#sending;
        if (this.#changed === this.#stored || (this.#isStale() && !evenIfStale)) return;
        this.#sending = this.#send(keepalive);
        await this.#sending;
        this.#sending = undefined;
    }

    async #send(keepalive) {
        const sent = this.#changed;
        const body = new URLSearchParams(new FormData(this.#form));
        this.#say(this.#form.dataset.saving);
        try {
            const answer = await fetch(this.#form.dataset.text, { method: "POST", body, keepalive });
            const html = await answer.text();
            const state = new DOMParser().parseFromString(html, "text/html").querySelector("#state");
            if (!state) throw new Error(`${answer.status}`);
            this.#form.querySelector("#state").replaceWith(state);
            if (answer.status !== 409) this.#stored = sent;
        } catch {
            this.#say(this.#form.dataset.offline);
            this.#timer = setTimeout(() => this.#store(), AGAIN);
        }
    }

    #say(words) {
        const status = this.#form.querySelector("#state [role=status]");
        if (status) status.textContent = words;
    }

    async #click(event) {
        const insert = event.target.closest("[data-insert]");
        const link = event.target.closest("a[data-saved]");
        const copy = event.target.closest("[data-copy]");
        if (insert) {
            this.#insert(this.#sentence(insert.closest(".fact")));
        } else if (copy) {
            await this.#copy(copy);
        } else if (link && this.#isPending()) {
            event.preventDefault();
            event.stopPropagation();
            await this.#store();
            if (!this.#isPending()) link.click();
        }
    }

    #sentence(fact) {
        return fact.querySelector("p").textContent.trim();
    }

    /** Where the cursor was last, as a paragraph or at the end of the one that stands there. */
    #insert(sentence) {
        const { selectionStart: start, selectionEnd: end, value } = this.#text;
        const before = value.slice(0, start);
        const gap = before === "" || /\s$/.test(before) ? "" : " ";
        this.#text.setRangeText(gap + sentence, start, end, "end");
        this.#text.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }

    #drag(event) {
        const fact = event.target.closest?.(".fact");
        if (fact) {
            event.dataTransfer.setData("text/plain", this.#sentence(fact));
            event.dataTransfer.effectAllowed = "copy";
        }
    }

    /** Facts that stand in the text word for word. */
    #mark() {
        for (const fact of this.querySelectorAll(".fact")) {
            fact.toggleAttribute("data-used", this.#text.value.includes(this.#sentence(fact)));
        }
    }

    /** Without a secure connection a browser has no clipboard to write to; there the text is selected and copied. */
    async #copy(button) {
        const title = this.#form.elements.title.value || this.#form.elements.title.placeholder;
        const markdown = `# ${title}\n\n${this.#text.value.trim()}\n`;
        if (navigator.clipboard) {
            await navigator.clipboard.writeText(markdown);
        } else {
            this.#text.select();
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
