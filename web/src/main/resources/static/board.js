/**
 * Drags cards between columns. A drop does what a button or a link of the card does, which names the column it leads to; where
 * there is none, the card cannot be dropped.
 */
customElements.define("post-board", class extends HTMLElement {
    #card;
    #over;

    connectedCallback() {
        for (const card of this.querySelectorAll("[data-card]")) card.draggable = true;
        this.addEventListener("dragstart", (event) => this.#begin(event));
        this.addEventListener("dragover", (event) => this.#look(event));
        this.addEventListener("drop", (event) => this.#drop(event));
        this.addEventListener("dragend", () => this.#end());
    }

    #begin(event) {
        this.#card = event.target.closest?.("[data-card]");
        if (!this.#card) return;
        event.dataTransfer.clearData();
        event.dataTransfer.setData("text/plain", this.#card.dataset.card);
        event.dataTransfer.effectAllowed = "move";
        this.#card.toggleAttribute("data-dragged", true);
        for (const column of this.querySelectorAll("[data-column]")) {
            column.toggleAttribute("data-open", this.#way(column) !== null);
        }
    }

    #way(column) {
        return this.#card?.querySelector(`[data-to="${column.dataset.column}"]`) ?? null;
    }

    #column(event) {
        const column = event.target.closest?.("[data-column]");
        return column && this.#way(column) ? column : null;
    }

    #look(event) {
        const column = this.#column(event);
        if (this.#over !== column) this.#over?.removeAttribute("data-over");
        this.#over = column;
        if (!column) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
        column.toggleAttribute("data-over", true);
    }

    #drop(event) {
        const column = this.#column(event);
        if (!column) return;
        event.preventDefault();
        const way = this.#way(column);
        this.#end();
        way.click();
    }

    #end() {
        this.#card?.removeAttribute("data-dragged");
        for (const column of this.querySelectorAll("[data-column]")) {
            column.removeAttribute("data-open");
            column.removeAttribute("data-over");
        }
        this.#card = this.#over = null;
    }
});
