package hoego.web;

/**
 * Which part of a list is shown.
 *
 * @param number of the page, from 1
 * @param total how many records the list has on all its pages
 */
public record Paging(int number, int size, long total) {

    private static final int SIZE = 50;

    /** The page that was asked for; past the end it is the last. */
    public static Paging of(int number, long total) {
        var last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.clamp(number, 1, last), SIZE, total);
    }

    /** How many records there are up to the end of a page, at most a million. */
    public static int end(int number) {
        return SIZE * Math.clamp(number, 1, 1_000_000 / SIZE);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (long) (number - 1) * size;
    }
}
