package hoego.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * How large a request may be that takes a file; all others are {@link BodySize#USUAL}. What the server takes at all is
 * {@code micronaut.server.max-request-size}.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface MostBytes {
    long value();
}
