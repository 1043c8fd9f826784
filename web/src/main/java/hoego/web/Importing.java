package hoego.web;

import java.util.List;

/** What can be brought in from files; every area that can says so. */
public interface Importing {

    /** Where one brings something in. */
    String path();

    /** The name of the text that says what. */
    String label();

    /** The latest of its imports, so many at most. */
    List<ImportLine> latest(Ui ui, int most);
}
