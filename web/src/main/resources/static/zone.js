/** Proposes the browser's time zone where none was chosen yet. */
customElements.define("browser-zone", class extends HTMLElement {
    connectedCallback() {
        if (!this.hasAttribute("data-guess")) return;
        const select = this.querySelector("select");
        const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
        const proposed = [...select.options].find((option) => option.value === own || option.dataset.older === own);
        if (!proposed) return;
        select.querySelector("[selected]")?.removeAttribute("selected");
        proposed.setAttribute("selected", "");
        select.value = proposed.value;
    }
});
