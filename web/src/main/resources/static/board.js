/**
 * Drags pieces between columns. A drop does what a button or a link of the piece does, which names the column it leads to; where
 * there is none, the piece cannot be dropped.
 */
customElements.define("piece-board", class extends HTMLElement {
    #piece;
    #over;

    connectedCallback() {
        for (const piece of this.querySelectorAll("[data-piece]")) piece.draggable = true;
        this.addEventListener("dragstart", (event) => this.#begin(event));
        this.addEventListener("dragover", (event) => this.#look(event));
        this.addEventListener("drop", (event) => this.#drop(event));
        this.addEventListener("dragend", () => this.#end());
    }

    #begin(event) {
        this.#piece = event.target.closest?.("[data-piece]");
        if (!this.#piece) return;
        event.dataTransfer.clearData();
        event.dataTransfer.setData("text/plain", this.#piece.dataset.piece);
        event.dataTransfer.effectAllowed = "move";
        this.#piece.toggleAttribute("data-dragged", true);
        for (const column of this.querySelectorAll("[data-column]")) {
            column.toggleAttribute("data-open", this.#way(column) !== null);
        }
    }

    #way(column) {
        return this.#piece?.querySelector(`[data-to="${column.dataset.column}"]`) ?? null;
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
        this.#piece?.removeAttribute("data-dragged");
        for (const column of this.querySelectorAll("[data-column]")) {
            column.removeAttribute("data-open");
            column.removeAttribute("data-over");
        }
        this.#piece = this.#over = null;
    }
});
