package hoego.web;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;

/** Pages that fail, for tests of what is said then. */
@Controller(value = "/broken", produces = MediaType.TEXT_HTML)
final class Broken {

    @Get("/action")
    JteModel action() {
        return List.<JteModel>of().getFirst();
    }

    @Post("/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    JteModel form(@Body Map<String, String> form) {
        return List.<JteModel>of().get(form.size());
    }

    @Get("/template")
    JteModel template() {
        return new JteModel() {
            @Override
            public String render() {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void render(TemplateOutput output) {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void writeTo(TemplateOutput output) {
                throw new IllegalStateException("on purpose");
            }
        };
    }
}
