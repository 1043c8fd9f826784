package hoego.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/** Leads a stranger to the sign-in page, and before there is an owner to the set-up; afterwards to where they wanted to go. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class Gate implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private final Owners owners;
    private final Site site;

    Gate(Owners owners, Site site) {
        this.owners = owners;
        this.site = site;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has a raw one
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        return HttpResponse.seeOther(owners.exist() ? signIn(request) : URI.create(site.base() + "/setup"));
    }

    private URI signIn(HttpRequest<?> request) {
        var page = UriBuilder.of(site.base() + "/login");
        var wanted = request.getUri().getRawPath().substring(site.base().length());
        if (request.getMethod() == HttpMethod.GET && !wanted.equals("/")) {
            var query = request.getUri().getRawQuery();
            page.queryParam("next", query == null ? wanted : wanted + "?" + query);
        }
        return page.build();
    }
}
