package hoego.web.study;

/**
 * A look-up beside the form of a book.
 *
 * @param isOn whether the owner lets another be asked
 * @param path of the page with the form
 * @param isbn as it was typed; empty before
 * @param said what came of it; empty before
 */
public record LookedUp(boolean isOn, String path, String isbn, String said) {}
