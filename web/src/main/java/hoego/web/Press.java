package hoego.web;

import io.micronaut.core.annotation.Introspected;

/** What a button sends that asks for nothing: no fields, just the key of its {@link Form}. */
@Introspected
public record Press() {}
