package hoego.web;

import io.micronaut.core.annotation.Introspected;

/**
 * What a button sends that asks for nothing: no fields, just the key of its {@link Form}. A button's action takes this
 * rather than a single field of the body, which could not be read a second time for the page of an error.
 */
@Introspected
public record Press() {}
