package hoego.study;

/** What is entered with a beginning and perhaps an end. */
interface Spanning {

    boolean isInOrder();

    /** The name of the field that holds the end. */
    String endField();
}
