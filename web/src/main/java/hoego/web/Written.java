package hoego.web;

import java.util.Locale;

/**
 * The value of an enum as it stands in fields, addresses, style sheets and keys of texts: {@code as-planned}. {@link Chosen}
 * reads it back.
 */
public final class Written {

    private Written() {}

    public static String of(Enum<?> value) {
        return of(value.name());
    }

    /** The same by the name that it has in the database. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
