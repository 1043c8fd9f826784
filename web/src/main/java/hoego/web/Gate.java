package hoego.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;

/** Leads a stranger to the sign-in page, and before there is an owner to the set-up; afterwards to where they wanted to go. */
@Singleton
public final class Gate {

    private final Owners owners;
    private final Site site;

    Gate(Owners owners, Site site) {
        this.owners = owners;
        this.site = site;
    }

    public HttpResponse<?> lead(HttpRequest<?> request) {
        return HttpResponse.seeOther(owners.exist() ? signIn(request) : URI.create(site.base() + "/setup"));
    }

    private URI signIn(HttpRequest<?> request) {
        var page = UriBuilder.of(site.base() + "/login");
        var wanted = site.pathOf(request);
        if (request.getMethod() == HttpMethod.GET && !wanted.equals("/")) {
            var query = request.getUri().getRawQuery();
            page.queryParam("next", query == null ? wanted : wanted + "?" + query);
        }
        return page.build();
    }
}
