package hoego.web.health;

import hoego.web.Site;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Where one goes on after an entry: back to the overview or list it was made from, else to the list of its kind. */
@Singleton
final class Whence {

    private final Site site;

    Whence(Site site) {
        this.site = site;
    }

    String back(HttpRequest<?> request, String list) {
        if (!request.getHeaders().contains(HttpHeaders.REFERER)) {
            return list;
        }
        var whence = site.whence(request);
        var page = whence.contains("?") ? whence.substring(0, whence.indexOf('?')) : whence;
        return List.of("/", "/health", list).contains(page) ? whence : list;
    }
}
