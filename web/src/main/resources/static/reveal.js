/** Shows a password while one wants to see it. */
customElements.define("reveal-password", class extends HTMLElement {
    connectedCallback() {
        const input = this.querySelector("input");
        const button = this.querySelector("button");
        button.hidden = false;
        button.addEventListener("click", () => {
            const isHidden = input.type === "password";
            input.type = isHidden ? "text" : "password";
            button.setAttribute("aria-pressed", String(isHidden));
        });
        input.form?.addEventListener("submit", () => { input.type = "password"; });
    }
});
