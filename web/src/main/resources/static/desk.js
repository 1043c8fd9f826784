/**
 * A desk at which a text is written: stores its title and body while they are typed, at the address that its form names by
 * data-text. Until they are stored, this browser keeps them, too. A form without that address names by data-keep where the
 * browser keeps what is stored by the button only. What else a form holds waits until the form is sent.
 */
import { write } from "./writing.js";
import { OF_DESK, isTyped } from "./unsent.js";

const PAUSE = 1000;
const AGAIN = 5000;
const OUTLIVES_ITS_PAGE = 60_000;
const STORED = ["key", ...OF_DESK];

class WritingDesk extends HTMLElement {
    #form;
    #text;
    #address;
    #place;
    #changed = 0;
    #stored = 0;
    #composing = false;
    #isSent = false;
    #timer;
    #sending;
    #listening;

    connectedCallback() {
        this.#form = this.querySelector("form:is([data-text], [data-keep])");
        this.#text = this.#form.elements.body;
        this.#address = this.#form.dataset.text;
        this.#place = this.#address ?? this.#form.dataset.keep;
        this.#listening = new AbortController();
        const { signal } = this.#listening;
        for (const hidden of this.querySelectorAll("[data-scripted]")) hidden.hidden = false;
        write(this.#text, signal);

        this.addEventListener("click", (event) => this.#click(event), { signal });
        this.addEventListener("keydown", (event) => this.#key(event), { signal });
        this.#form.addEventListener("input", (event) => this.#input(event), { signal });
        this.#form.addEventListener("compositionstart", () => { this.#composing = true; }, { signal });
        this.#form.addEventListener("compositionend", () => { this.#composing = false; }, { signal });
        this.addEventListener("submit", (event) => this.#submit(event), { signal, capture: true });
        addEventListener("online", () => this.#store(), { signal });
        document.addEventListener("htmx:confirm", (event) => this.#leave(event), { signal });
        document.addEventListener("htmx:sendError", () => this.#stay(), { signal });
        document.addEventListener("htmx:beforeSwap", (event) => this.#stayHere(event), { signal });
        document.addEventListener("visibilitychange", () => {
            if (document.visibilityState === "hidden") this.#store({ atOnce: true });
        }, { signal });
        addEventListener("beforeunload", (event) => {
            if (this.#address && this.#isUnsaved()) {
                this.#store({ atOnce: true });
                event.preventDefault();
            }
        }, { signal });
        if (this.#form.querySelector("[aria-invalid=true], .problem[role=alert]")) {
            this.#changed++;
            this.#keep();
        } else {
            this.#takeUp();
        }
    }

    /** The page is left by the browser's own ways: what was typed is still sent. What was sent arrived. */
    disconnectedCallback() {
        this.#listening.abort();
        clearTimeout(this.#timer);
        const isShownAgain = [...document.querySelectorAll("form:is([data-text], [data-keep])")]
            .some((form) => (form.dataset.text ?? form.dataset.keep) === this.#place);
        if (this.#isSent && !isShownAgain) this.#drop();
        this.#store({ atOnce: true });
    }

    #isUnsaved() {
        return this.#changed !== this.#stored;
    }

    #isStale() {
        return this.#form.querySelector("#state")?.hasAttribute("data-stale");
    }

    #input(event) {
        if (!STORED.includes(event.target.name)) return;
        this.#isSent = false;
        this.#changed++;
        this.#keep();
        this.#begin();
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#store(), PAUSE);
    }

    /** What gets its first text is begun, unless it was said otherwise. */
    #begin() {
        const { begins } = this.#form.dataset;
        if (!begins || this.#text.defaultValue.trim() !== "" || this.#text.value.trim() === "") return;
        const begun = this.#form.querySelector(begins);
        this.#propose(this.#form.elements[begun.name], begun.value);
    }

    /** Chooses what nobody chose otherwise. */
    #propose(choices, value) {
        if ([...choices].some((choice) => choice.checked !== choice.defaultChecked)) return;
        for (const choice of choices) choice.checked = choice.defaultChecked = choice.value === value;
    }

    #keep() {
        const { title, body, version } = this.#form.elements;
        const text = { title: title.value, body: body.value, version: version.value };
        localStorage.setItem(this.#place, JSON.stringify(text));
    }

    #drop() {
        localStorage.removeItem(this.#place);
    }

    /** What was typed here before and never reached Hoego; something new that was proposed is something else. */
    #takeUp() {
        const kept = JSON.parse(localStorage.getItem(this.#place));
        const { title, body, version } = this.#form.elements;
        if (kept && this.#form.dataset.proposed !== undefined) return;
        if (!kept || (kept.title.trim() === title.value.trim() && kept.body.trim() === body.value.trim())) {
            this.#drop();
            return;
        }
        title.value = kept.title;
        body.value = kept.body;
        version.value = kept.version;
        const show = () => body.dispatchEvent(new InputEvent("input", { bubbles: true }));
        show();
        if (this.#address) return;
        this.#say(this.#form.dataset.takenUp);
        document.addEventListener("htmx:load", show, { once: true, signal: this.#listening.signal });
    }

    /** One request at a time; what was typed meanwhile goes with the next. A stale text waits for a decision. */
    async #store({ evenIfStale = false, atOnce = false } = {}) {
        clearTimeout(this.#timer);
        while (this.#sending) await this.#sending;
        if (!this.#address || this.#isSent) return;
        if (!this.#isUnsaved() || (this.#isStale() && !evenIfStale) || (this.#composing && !atOnce)) return;
        this.#sending = this.#send(atOnce);
        await this.#sending;
        this.#sending = undefined;
    }

    async #send(atOnce) {
        const sent = this.#changed;
        const body = new URLSearchParams(STORED.map((name) => [name, this.#form.elements[name].value]));
        const keepalive = atOnce && body.toString().length < OUTLIVES_ITS_PAGE;
        const { saving, signedOut, gone, offline } = this.#form.dataset;
        this.#say(saving);
        try {
            const answer = await fetch(this.#address, { method: "POST", body, keepalive });
            const html = await answer.text();
            const state = new DOMParser().parseFromString(html, "text/html").querySelector("#state");
            if (!state) {
                const isSignedOut = answer.redirected || answer.status === 401;
                this.#tryAgain(isSignedOut ? signedOut : answer.status === 404 && gone ? gone : offline);
                return;
            }
            this.#form.querySelector("#state").replaceWith(state);
            this.#follow(state);
            if (answer.ok) this.#stored = sent;
            if (!this.#isUnsaved()) this.#drop();
        } catch {
            this.#tryAgain(offline);
        }
    }

    /** What storing the text changed of the rest of the form, where nobody touched that. */
    #follow(state) {
        for (const { dataset, value } of state.querySelectorAll("[data-field]")) {
            const field = this.#form.elements[dataset.field];
            if (field instanceof RadioNodeList) {
                this.#propose(field, value);
            } else if (field && field.value === field.defaultValue) {
                field.value = field.defaultValue = value;
            }
        }
    }

    /** What was sent as a whole did not arrive. */
    #stay() {
        this.#isSent = false;
        this.#tryAgain(this.#form.dataset.offline);
    }

    /** A preview for which one has to sign in first takes nobody's text away. */
    #stayHere({ detail }) {
        const { elt } = detail.requestConfig;
        if (detail.xhr.status !== 401 || elt === this.#form || !this.contains(elt)) return;
        detail.shouldSwap = false;
        this.#say(this.#form.dataset.signedOut);
    }

    #tryAgain(why) {
        this.#say(why);
        if (this.isConnected) this.#timer = setTimeout(() => this.#store(), AGAIN);
    }

    #say(words) {
        this.#form.querySelector("#state [role=status]").textContent = words;
    }

    /**
     * The button stores what is all of the form; a form that holds more is sent, once no text of it is on its way any more.
     */
    async #submit(event) {
        if (this.#isSent || event.target !== this.#form) return;
        if (this.#form.dataset.whole !== undefined) {
            event.preventDefault();
            this.#changed++;
            this.#store({ evenIfStale: true });
            return;
        }
        const isPreview = event.submitter?.hasAttribute("formaction");
        if (isPreview) return;
        clearTimeout(this.#timer);
        if (!this.#sending) {
            this.#isSent = true;
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        while (this.#sending) await this.#sending;
        this.#isSent = true;
        this.#form.requestSubmit(event.submitter);
    }

    #key(event) {
        if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
        event.preventDefault();
        const hasMore = [...this.#form.elements].some((field) => !STORED.includes(field.name) && isTyped(field));
        if (this.#address && !hasMore) {
            this.#changed++;
            this.#store();
        } else {
            this.#form.requestSubmit();
        }
    }

    /** Another page of ours waits until the text is stored; where that fails, the browser asks before it leaves. */
    async #leave(event) {
        const { elt, target, issueRequest } = event.detail;
        if (event.defaultPrevented || elt === this.#form) return;
        if (!this.#address || !this.#isUnsaved() || target !== document.body) return;
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
        const link = event.target.closest("a[data-saved]");
        if (event.target.closest("[data-take]")) {
            this.#stored = this.#changed;
            this.#drop();
        } else if (link && this.#isUnsaved()) {
            event.preventDefault();
            await this.#store();
            if (!this.#isUnsaved()) link.click();
        }
    }
}

customElements.define("writing-desk", WritingDesk);
