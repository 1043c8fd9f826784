package hoego.web.blog;

import hoego.web.Images;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Images of a text that others may read. */
@Singleton
final class ReaderImages {

    private final Images images;

    ReaderImages(Images images) {
        this.images = images;
    }

    /**
     * An image that a text shows; 404 if it shows none of that name, whether or not there is one.
     *
     * @param name below the page
     */
    MutableHttpResponse<?> answer(HttpRequest<?> request, String markdown, String name) {
        return Optional.ofNullable(ReaderText.images(markdown).get(name))
                .flatMap(images::find)
                .<MutableHttpResponse<?>>flatMap(image -> images.bytes(image)
                        .map(bytes ->
                                PublicAnswer.of(request, bytes, image.type().mediaType())))
                .orElseGet(HttpResponse::notFound);
    }
}
