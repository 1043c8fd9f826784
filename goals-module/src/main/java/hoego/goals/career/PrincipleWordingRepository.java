package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface PrincipleWordingRepository extends CrudRepository<PrincipleWording, Long> {

    @Query("""
            SELECT * FROM goals.principle_wording
            WHERE principle_id = :principleId
            ORDER BY reworded_on DESC, id DESC
            """)
    List<PrincipleWording> findLatestFirst(long principleId);
}
