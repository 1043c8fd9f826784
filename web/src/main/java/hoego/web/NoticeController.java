package hoego.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;

/** Lets the owner put away what was said. */
@Controller("/notice")
final class NoticeController {

    private final Sessions sessions;
    private final Site site;

    NoticeController(Sessions sessions, Site site) {
        this.sessions = sessions;
        this.site = site;
    }

    @Post("/dismissal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> dismiss(Ui ui, HttpRequest<?> request) {
        Visit.of(request).ifPresent(sessions::hush);
        return ui.seeOther(site.whence(request));
    }
}
