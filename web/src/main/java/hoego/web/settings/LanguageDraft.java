package hoego.web.settings;

import hoego.web.Language;
import io.micronaut.core.annotation.Introspected;

/**
 * The language to go on in.
 *
 * @param next the page on which it was chosen
 */
@Introspected
public record LanguageDraft(Language language, String next) {}
