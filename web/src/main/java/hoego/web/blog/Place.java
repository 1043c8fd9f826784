package hoego.web.blog;

import hoego.web.Site;
import io.micronaut.http.HttpRequest;

/**
 * Where others read.
 *
 * @param origin scheme and host, as in {@code https://hoego.example}
 * @param base the path before every path; empty if there is none
 */
record Place(String origin, String base) {

    static final String FOLDER = "/p";

    static Place of(Site site, HttpRequest<?> request) {
        return new Place(site.address(request), site.base());
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
