package hoego.web.blog;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** Pictures of a text that others may read. */
@Singleton
final class ShownPictures {

    /**
     * A picture that a text shows; 404 if it shows none of that name.
     *
     * @param name below the page
     */
    MutableHttpResponse<?> answer(HttpRequest<?> request, String markdown, String name) {
        return HttpResponse.notFound();
    }
}
