package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalTime;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface OwnerRepository extends CrudRepository<Owner, Integer> {

    Optional<Owner> findByIdForUpdate(Integer id);

    /** Waits for whoever is making one at the same time; 0 if they did. */
    @Query("""
            INSERT INTO web.owner
                (id, name, password_hash, language, zone, day_start, weight_unit, currency)
            VALUES
                (1, :name, :passwordHash, :language, :zone, :dayStart, :weightUnit, :currency)
            ON CONFLICT DO NOTHING
            """)
    int add(
            String name,
            String passwordHash,
            Language language,
            String zone,
            LocalTime dayStart,
            WeightUnit weightUnit,
            String currency);
}
