/** Counts the time on that was left when the page was written, minute by minute. */
class TimeLeft extends HTMLElement {
    #timer;

    connectedCallback() {
        const ahead = Date.parse(this.dataset.until) - Date.parse(this.dataset.now);
        const end = performance.now() + ahead;
        this.#timer = setInterval(() => this.#tell(end - performance.now()), 30_000);
    }

    disconnectedCallback() {
        clearInterval(this.#timer);
    }

    #tell(left) {
        if (left <= 0) {
            this.textContent = this.dataset.over;
            clearInterval(this.#timer);
            return;
        }
        const minutes = Math.floor(left / 60_000);
        const days = Math.floor(minutes / 1440);
        this.textContent = days < 2
            ? this.dataset.hours.replace("#", String(Math.round(minutes / 6) / 10))
            : this.dataset.days.replace("#", String(days)).replace("#", String(Math.floor(minutes % 1440 / 60)));
    }
}

customElements.define("time-left", TimeLeft);
