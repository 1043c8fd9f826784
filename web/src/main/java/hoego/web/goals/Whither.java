package hoego.web.goals;

import hoego.web.Site;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Where one goes on after a tap: back to the page it was made on, if that is one of those with such buttons. */
@Singleton
final class Whither {

    private final Site site;

    Whither(Site site) {
        this.site = site;
    }

    /**
     * Where to go on.
     *
     * @param pages those that one goes back to, without the base path
     * @param otherwise where one goes from anywhere else
     */
    String back(HttpRequest<?> request, Set<String> pages, String otherwise) {
        if (!request.getHeaders().contains(HttpHeaders.REFERER)) {
            return otherwise;
        }
        var whence = site.whence(request);
        var page = whence.contains("?") ? whence.substring(0, whence.indexOf('?')) : whence;
        return pages.contains(page) ? whence : otherwise;
    }
}
