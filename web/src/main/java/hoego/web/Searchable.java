package hoego.web;

import java.util.List;

/** An area's records, found by any part of their text. */
public interface Searchable {

    /** The name of the area. */
    String area();

    /**
     * The records that hold the words anywhere in their text.
     *
     * @param words lower-cased and NFC, without blanks at the ends
     * @param limit how many at most
     */
    List<Hit> search(Ui ui, String words, int limit);
}
