/** A field whose text is copied with a tap. Without a secure connection a browser has no clipboard; there it is selected. */
class CopyField extends HTMLElement {
    connectedCallback() {
        const button = this.querySelector("button");
        button.hidden = false;
        button.addEventListener("click", () => this.#copy(button));
    }

    async #copy(button) {
        const field = this.querySelector("input");
        if (navigator.clipboard) {
            await navigator.clipboard.writeText(field.value);
        } else {
            field.select();
            document.execCommand("copy");
        }
        const label = button.textContent;
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = label; }, 2000);
    }
}

customElements.define("copy-field", CopyField);
