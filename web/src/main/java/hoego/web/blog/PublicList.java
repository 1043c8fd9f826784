package hoego.web.blog;

import hoego.blog.PublicPostRow;
import hoego.web.Paging;
import java.util.List;

/**
 * The posts that everybody may read.
 *
 * @param tag they have; empty for all
 * @param series they belong to; empty for all
 */
public record PublicList(String tag, String series, List<PublicPostRow> rows, Paging paging) {

    public boolean isWhole() {
        return tag.isEmpty() && series.isEmpty();
    }

    /** Where another page of it is, without the base path. */
    public String at(int number) {
        var tagged = tag.isEmpty() ? "" : "tag=" + BlogTexts.encoded(tag) + "&";
        var part = series.isEmpty() ? "" : "series=" + BlogTexts.encoded(series) + "&";
        return Place.FOLDER + "?" + tagged + part + "page=" + number;
    }

    public static String tagged(String tag) {
        return Place.FOLDER + "?tag=" + BlogTexts.encoded(tag);
    }

    public static String partOf(String series) {
        return Place.FOLDER + "?series=" + BlogTexts.encoded(series);
    }

    public static String path(PublicPostRow row) {
        return Place.path(row.slug());
    }

    public static String beginning(PublicPostRow row) {
        return ReaderText.beginning(row.body());
    }
}
