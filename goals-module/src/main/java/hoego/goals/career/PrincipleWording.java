package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * How a principle was worded once, word for word.
 *
 * @param rewordedOn the day on which other words took their place
 */
@MappedEntity(schema = "goals")
public record PrincipleWording(@Id @GeneratedValue long id, long principleId, String words, LocalDate rewordedOn) {}
