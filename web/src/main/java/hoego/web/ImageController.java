package hoego.web;

import static io.micronaut.http.MediaType.ALL;
import static io.micronaut.http.MediaType.MULTIPART_FORM_DATA;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.web.Images.Addition;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes images for texts, says how a text shows them, and shows them to the owner alone. */
@Controller(value = "/images", produces = TEXT_HTML)
final class ImageController {

    /** An image with what a browser sends around it. */
    private static final long MOST_BYTES = PureImage.MOST_BYTES + 65_536;

    /** Opened by itself, an image is shown and does nothing. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; form-action 'none'; sandbox";

    private final Images images;
    private final Templates templates;

    ImageController(Images images, Templates templates) {
        this.images = images;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String added,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return index(ui, page, images.find(Images.FOLDER + added), number, "");
    }

    private JteModel index(Ui ui, Page page, Optional<Image> added, int number, String problem) {
        var paging = Paging.of(number, images.count());
        return templates.imageIndex(ui, page, added, problem, images.page(paging), paging);
    }

    @Post(consumes = MULTIPART_FORM_DATA)
    @MostBytes(MOST_BYTES)
    HttpResponse<?> add(Ui ui, Page page, @Part("file") @Nullable CompletedFileUpload file) throws IOException {
        var bytes = file == null ? new byte[0] : file.getBytes();
        return switch (images.add(bytes, file == null ? "" : file.getFilename())) {
            case Addition.Added(var image) ->
                ui.seeOther("/images?added=" + image.path().substring(Images.FOLDER.length()));
            case Addition.Refused(var why) ->
                HttpResponse.unprocessableEntity().body(index(ui, page, Optional.empty(), 1, why));
        };
    }

    @Get("/{file}")
    @Produces(ALL)
    HttpResponse<?> show(String file, HttpHeaders headers) {
        var found = images.find(Images.FOLDER + file);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var image = found.get();
        var etag = Etag.of(image.hash());
        Optional<MutableHttpResponse<?>> answer = etag.isKnown(headers)
                ? Optional.of(HttpResponse.notModified())
                : images.bytes(image).map(HttpResponse::ok);
        return answer.<HttpResponse<?>>map(response -> response.header(HttpHeaders.ETAG, etag.value())
                        .header(HttpHeaders.CONTENT_TYPE, image.type().mediaType())
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                        .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.inline(image.name()))
                        .header("Content-Security-Policy", POLICY)
                        .header("Cross-Origin-Resource-Policy", "same-origin"))
                .orElseGet(HttpResponse::notFound);
    }
}
