/** Proposes the browser's time zone where none was chosen yet. */
customElements.define("browser-zone", class extends HTMLElement {
    connectedCallback() {
        if (!this.hasAttribute("data-guess")) return;
        const select = this.querySelector("select");
        const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
        if ([...select.options].some((option) => option.value === own)) select.value = own;
    }
});
