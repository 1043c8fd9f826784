package hoego.study.interviews;

import static java.util.stream.Collectors.joining;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One or several people who asked in a stage and are alike in what is known of them. They are written one line each: {@code 2
 * senior, DevOps team, network}.
 *
 * @param people how many they are, from 1
 * @param role such as {@code senior}; empty if it is not known, like team and speciality
 */
@MappedEntity(schema = "study")
public record Interviewer(
        @Id @GeneratedValue long id, long stageId, int people, String role, String team, String speciality) {

    private static final Pattern LINE =
            Pattern.compile("(?:(?<people>\\d{1,3})(?:\\s*(?:명|[x×]|people)(?=\\s|$))?(?:\\s+|$))?(?<who>.*)");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，]\\s*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int PARTS = 3;

    /** Reads lines as {@link #written()} writes them. */
    static List<Interviewer> read(long stageId, String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> of(stageId, line))
                .toList();
    }

    private static Interviewer of(long stageId, String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            return new Interviewer(0, stageId, 1, line, "", "");
        }
        var people = match.group("people") == null ? 1 : Integer.parseInt(match.group("people"));
        var parts =
                COMMA.split(CONTROL.matcher(match.group("who")).replaceAll(" ").strip(), PARTS);
        return new Interviewer(0, stageId, Math.max(1, people), part(parts, 0), part(parts, 1), part(parts, 2));
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at] : "";
    }

    /** As it is typed. */
    public String written() {
        var who = COMMA.matcher(Stream.of(role, team, speciality).collect(joining(", ")))
                .replaceAll(", ")
                .replaceFirst("[, ]+$", "");
        return who.isEmpty() ? Integer.toString(people) : people == 1 ? who : people + " " + who;
    }
}
