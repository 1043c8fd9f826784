package hoego.web.goals;

import java.util.stream.Stream;

/** What the list of goals was narrowed to, as it stands in the address. */
public record Narrowing(String words, String area, String kind, String state) {

    private static final int WORTH_IT = 6;

    public boolean isNone() {
        return Stream.of(words, area, kind, state).allMatch(String::isEmpty);
    }

    /** A few goals need no filter. */
    public boolean isShown(GoalsIndex index) {
        return index.count() == null || index.paging().total() >= WORTH_IT || !isNone();
    }
}
