package hoego.web;

import java.util.List;

/** What an area's records say about a period. */
public interface Facts {

    /** The name of the area. */
    String area();

    /** In the order in which they are told. Without records it is one fact that says so. */
    List<Fact> facts(Ui ui, View view);
}
