package hoego.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings a database's tables to the state this program knows. */
final class Migrations {

    private Migrations() {}

    static void run(DatabaseAddress database) {
        var flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .outOfOrder(true) // modules are migrated independently
                .ignoreMigrationPatterns(new String[0]) // else a newer database goes unnoticed
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            var newer = unknown(flyway.info().applied());
            if (newer.isEmpty()) {
                throw e;
            }
            throw new Refusal("start.database.newer", Map.of("place", database.place(), "migration", newer.getLast()));
        }
    }

    private static List<String> unknown(MigrationInfo[] applied) {
        return Arrays.stream(applied)
                .filter(migration -> !migration.getState().isResolved())
                .map(migration -> migration.getVersion() + " " + migration.getDescription())
                .toList();
    }
}
