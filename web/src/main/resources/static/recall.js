/** A card by keys, wherever they write other letters: space shows the answer, 1 to 4 say how it was, u takes the last answer back, e edits. */
customElements.define("recall-card", class extends HTMLElement {
    #press = (event) => this.#pressed(event);

    connectedCallback() {
        document.addEventListener("keydown", this.#press);
        requestAnimationFrame(() => {
            if (document.activeElement === document.body) this.#back.querySelector("summary").focus({ preventScroll: true });
        });
    }

    disconnectedCallback() {
        document.removeEventListener("keydown", this.#press);
    }

    get #back() {
        return this.querySelector("details");
    }

    #pressed(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
        if (event.target.closest("input, textarea, select, [contenteditable]")) return;
        const elsewhere = event.target.closest("button, summary") && !event.target.closest(".recall__back > summary");
        if (event.code === "Space" && !this.#back.open && !elsewhere) {
            event.preventDefault();
            this.#back.open = true;
            this.#back.querySelector(".answer").focus({ preventScroll: true });
            return;
        }
        const key = /^(?:Key|Digit|Numpad)([1-4UE])$/.exec(event.code)?.[1].toLowerCase();
        const button = key && document.querySelector(`#recall [data-key="${key}"]`);
        if (!button || (this.#back.contains(button) && !this.#back.open)) return;
        event.preventDefault();
        button.click();
    }
});

// The form of a card stands in its place: Escape leaves it as Cancel does, unless it ends a word that is being composed.
document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    document.querySelector("#recall > #form form .actions a")?.click();
});
