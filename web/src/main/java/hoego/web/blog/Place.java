package hoego.web.blog;

import hoego.web.Site;
import io.micronaut.http.HttpRequest;

/**
 * Where others read.
 *
 * @param origin scheme and host, as in {@code https://hoego.example}
 * @param base the path before every path; empty if there is none
 * @param asked scheme and host that the reader knows, which may be others
 */
record Place(String origin, String base, String asked) {

    static final String FOLDER = "/p";

    static Place of(Site site, HttpRequest<?> request) {
        return new Place(site.address(request), site.base(), site.asked(request));
    }

    /** The path of a public post, without the base path. */
    static String path(String slug) {
        return FOLDER + "/" + BlogTexts.encoded(slug);
    }

    /** The whole address of one of our paths. */
    String address(String path) {
        return origin + base + path;
    }
}
