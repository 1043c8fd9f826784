/**
 * Images for a textarea: pasted, dropped or chosen, they are uploaded one after the other. While one goes up, a placeholder
 * stands where it will be; who deletes that does not want it any more.
 */

let placeholders = 0;

/** Where in a textarea something is dropped; where a browser cannot say, at the caret. */
function place(textarea, event) {
    const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    return at?.offsetNode === textarea ? at.offset : textarea.selectionEnd;
}

function images(transfer) {
    return [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}

class ImageField extends HTMLElement {
    #textarea;
    #composing = false;
    #queue = Promise.resolve();
    #waiting = 0;
    #listening;

    connectedCallback() {
        this.#textarea = document.getElementById(this.dataset.for);
        if (!this.#textarea) return;
        this.#listening = new AbortController();
        const { signal } = this.#listening;
        const button = this.querySelector("button");
        const input = this.querySelector("input");
        button.hidden = false;
        button.addEventListener("click", () => input.click(), { signal });
        input.addEventListener("change", (event) => {
            event.stopPropagation();
            this.#take([...input.files]);
            input.value = "";
        }, { signal });
        input.addEventListener("input", (event) => event.stopPropagation(), { signal });
        this.#textarea.addEventListener("compositionstart", () => { this.#composing = true; }, { signal });
        this.#textarea.addEventListener("compositionend", () => { this.#composing = false; }, { signal });
        this.#textarea.addEventListener("paste", (event) => this.#paste(event), { signal });
        this.#textarea.addEventListener("dragover", (event) => {
            if (event.dataTransfer.types.includes("Files")) event.preventDefault();
        }, { signal });
        this.#textarea.addEventListener("drop", (event) => this.#drop(event), { signal });
    }

    disconnectedCallback() {
        this.#listening?.abort();
    }

    /** What is copied from a table or a document brings its text along, and is meant as such. */
    #paste(event) {
        const files = images(event.clipboardData);
        if (files.length === 0 || event.clipboardData.types.includes("text/plain")) return;
        event.preventDefault();
        this.#take(files);
    }

    #drop(event) {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        const at = place(this.#textarea, event);
        this.#textarea.setSelectionRange(at, at);
        this.#take([...event.dataTransfer.files]);
    }

    #take(files) {
        this.querySelector("[role=alert]").textContent = "";
        for (const file of files) {
            const placeholder = `![${this.dataset.going} ${++placeholders}…]()`;
            const { value, selectionStart } = this.#textarea;
            const before = selectionStart > 0 && !/\s$/.test(value.slice(0, selectionStart)) ? "\n" : "";
            const words = before + placeholder + "\n";
            this.#replace(selectionStart, this.#textarea.selectionEnd, words);
            this.#waiting++;
            this.#queue = this.#queue.then(() => this.#upload(file, placeholder, words)).finally(() => {
                if (--this.#waiting === 0) this.querySelector("progress").hidden = true;
            });
        }
    }

    /** What could not be uploaded leaves nothing behind, not even the line it stood on. */
    async #upload(file, placeholder, words) {
        const { markdown, problem } = await this.#send(file);
        await this.#composed();
        const gone = !markdown && this.#textarea.value.includes(words) ? words : placeholder;
        const start = this.#textarea.value.indexOf(gone);
        if (start >= 0) this.#replace(start, start + gone.length, markdown ?? "");
        if (problem) this.querySelector("[role=alert]").textContent = problem;
        this.querySelector("[role=status]").textContent = markdown ? this.dataset.done : "";
    }

    /** What Hoego answers is the page one would see without this script. */
    #send(file) {
        const progress = this.querySelector("progress");
        progress.removeAttribute("value");
        progress.hidden = false;
        this.querySelector("[role=status]").textContent = this.dataset.going;
        return new Promise((resolve) => {
            const request = new XMLHttpRequest();
            request.open("POST", this.dataset.action);
            request.responseType = "document";
            request.upload.addEventListener("progress", (event) => {
                if (event.lengthComputable) progress.value = event.loaded / event.total;
            });
            request.addEventListener("error", () => resolve({ problem: this.dataset.offline }));
            request.addEventListener("load", () => resolve(this.#read(request)));
            const body = new FormData();
            body.append("file", file);
            request.send(body);
        });
    }

    #read({ response, status }) {
        const added = response?.querySelector("#added");
        if (added) return { markdown: added.dataset.markdown };
        const problem = response?.querySelector("#problem-file");
        if (problem) return { problem: problem.textContent };
        if (status === 413) return { problem: this.dataset.tooLarge };
        return { problem: status < 500 ? this.dataset.signedOut : this.dataset.offline };
    }

    /** A syllable that is being composed is let be until it is there. */
    async #composed() {
        while (this.#composing) {
            await new Promise((resolve) => this.#textarea.addEventListener("compositionend", () => setTimeout(resolve), { once: true }));
        }
    }

    /** The caret stays with what it stood beside; the browser can undo it where one is writing. */
    #replace(start, end, words) {
        const text = this.#textarea;
        const moved = (at) => at >= end ? at + words.length - (end - start) : Math.min(at, start);
        const selection = [moved(text.selectionStart), moved(text.selectionEnd)];
        text.setSelectionRange(start, end);
        const isWritten = document.activeElement === text
            && document.execCommand(words ? "insertText" : "delete", false, words);
        if (!isWritten) {
            text.setRangeText(words, start, end, "end");
            text.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
        text.setSelectionRange(...selection);
    }
}

customElements.define("image-field", ImageField);
