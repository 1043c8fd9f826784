package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Modules share nothing, so each brings the way into its trash and back; what is mended in one is mended in all. */
class TrashFunctionsTest {

    @Test
    void areTheSameInEachModule() throws IOException {
        var ofGoals = functions("goals", "R__move_goals_to_the_trash_and_back.sql");

        assertThat(functions("health", "R__move_health_to_the_trash_and_back.sql"))
                .isEqualTo(ofGoals);
        assertThat(functions("web", "R__move_pauses_and_texts_to_the_trash_and_back.sql"))
                .isEqualTo(ofGoals);
    }

    private static String functions(String schema, String file) throws IOException {
        var path = "/db/migration/%s/%s".formatted(schema, file);
        try (var content = Objects.requireNonNull(TrashFunctionsTest.class.getResourceAsStream(path), path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).replace(schema + ".", "");
        }
    }
}
