package hoego.web.sample;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Press;
import hoego.web.Sample;
import hoego.web.Site;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import java.util.Optional;

/** Loads the sample quarter and removes it. */
@Controller(value = "/settings/sample", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SampleController {

    private final Sample sample;
    private final Once once;
    private final Site site;

    SampleController(Sample sample, Once once, Site site) {
        this.sample = sample;
        this.once = once;
        this.site = site;
    }

    @Post
    HttpResponse<?> load(Ui ui, @Body Form<Press> form) {
        return once.perform(ui, form.key(), () -> {
            sample.load(ui.language());
            return Optional.of(Answer.to(Sample.PATH));
        });
    }

    @Post("/deletion")
    HttpResponse<?> remove(Ui ui, HttpRequest<?> request, @Body Form<Press> form) {
        return once.perform(ui, form.key(), () -> {
            var gone = sample.remove();
            return Optional.of(
                    Answer.to(site.whence(request)).saying(ui.text("sample.removed", Map.of("count", gone))));
        });
    }
}
