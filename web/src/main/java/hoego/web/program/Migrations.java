package hoego.web.program;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Brings a database's tables to the state this program knows. */
final class Migrations {

    private static final String FOLDER = "db/migration";

    private Migrations() {}

    static void run(DatabaseAddress database) {
        var flyway = flyway(database, "classpath:" + FOLDER);
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            var newer = unknown(flyway.info().applied());
            if (newer.isEmpty()) {
                throw e;
            }
            throw new Refusal(
                    "program.database.newer", Map.of("place", database.place(), "migration", newer.getLast()));
        } catch (FlywayException e) {
            throw reason(e).map(database::refusal).orElseThrow(() -> e);
        }
    }

    private static Optional<SQLException> reason(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** Gives an empty database the tables of an earlier day, which had had these files of all. */
    static void run(DatabaseAddress database, List<String> files) throws IOException {
        var folder = Files.createTempDirectory("migrations");
        try {
            for (var file : files) {
                var copy = folder.resolve(file);
                Files.createDirectories(copy.resolveSibling(".").normalize());
                try (var content = requireNonNull(resource(file)).openStream()) {
                    Files.copy(content, copy);
                }
            }
            flyway(database, "filesystem:" + folder).migrate();
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    static boolean knows(String file) {
        return resource(file) != null;
    }

    private static @Nullable URL resource(String file) {
        return Migrations.class.getResource("/" + FOLDER + "/" + file);
    }

    private static Flyway flyway(DatabaseAddress database, String location) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .defaultSchema("public") // whatever the user is called
                .locations(location)
                .outOfOrder(true) // modules are migrated independently
                .ignoreMigrationPatterns(new String[0]) // else a newer database goes unnoticed
                .load();
    }

    private static List<String> unknown(MigrationInfo[] applied) {
        return Arrays.stream(applied)
                .filter(migration -> !migration.getState().isResolved())
                .map(migration -> migration.getVersion() + " " + migration.getDescription())
                .toList();
    }
}
