package hoego.web.account;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;

@JdbcRepository(dialect = POSTGRES)
interface DeviceRepository extends CrudRepository<DeviceRepository.Known, String> {

    /** A browser on which the owner has signed in, by the hash of its token. */
    @MappedEntity(value = "device", schema = "web")
    record Known(@Id String hash, Instant knownAt) {}

    @Query("DELETE FROM web.device WHERE known_at < :before")
    void deleteBefore(Instant before);
}
