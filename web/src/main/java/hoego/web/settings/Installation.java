package hoego.web.settings;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Objects;

/** This Hoego: which one it is, and where it keeps what is written down. */
@Singleton
public final class Installation {

    private final String database;
    private final Path data;

    Installation(@Value("${datasources.default.url:}") String database, @Value("${hoego.data:data}") Path data) {
        this.database = database;
        this.data = data;
    }

    /** Empty while it is being developed. */
    public String version() {
        return Objects.requireNonNullElse(Installation.class.getPackage().getImplementationVersion(), "");
    }

    public boolean keepsItsOwnDatabase() {
        return database.isEmpty();
    }

    /** The folder of its own database, or the address of another, without what is secret in it. */
    public String place() {
        return keepsItsOwnDatabase()
                ? data.toAbsolutePath().normalize().toString()
                : database.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
    }
}
