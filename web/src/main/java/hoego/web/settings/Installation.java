package hoego.web.settings;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Objects;

/** This Hoego: which one it is, and where it keeps what is written down. */
@Singleton
public final class Installation {

    private final boolean own;
    private final Path data;
    private final String database;

    Installation(
            @Value("${hoego.own-database:false}") boolean own,
            @Value("${hoego.data:data}") Path data,
            @Value("${datasources.default.url:}") String database) {
        this.own = own;
        this.data = data;
        this.database = database;
    }

    /** Empty while it is being developed. */
    public String version() {
        return Objects.requireNonNullElse(Installation.class.getPackage().getImplementationVersion(), "");
    }

    public boolean keepsItsOwnDatabase() {
        return own;
    }

    /** The folder of its own database, or the address of another, without what is secret in it. */
    public String place() {
        return own
                ? data.toAbsolutePath().normalize().toString()
                : database.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
    }
}
