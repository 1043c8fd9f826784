package hoego.web.sideprojects;

import static java.util.stream.Collectors.joining;

import hoego.goals.sideprojects.SideProjectStanding;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the side projects that a line names, blanks, marks and particles aside. */
record Titles(List<SideProjectStanding> projects) {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern PARTICLE = Pattern.compile("(?:에서|에|을|를|은|는|이|가|의)$");

    /** The project whose title stands in a line, the longest title first. */
    Optional<Taken<SideProjectStanding>> in(Line line) {
        return projects.stream()
                .sorted(Comparator.comparingInt(
                                (SideProjectStanding project) -> project.title().length())
                        .reversed())
                .flatMap(project -> in(line, project).stream())
                .findFirst();
    }

    private static Optional<Taken<SideProjectStanding>> in(Line line, SideProjectStanding project) {
        var title = letters(project.title());
        int size = line.pieces().size();
        return title.isEmpty()
                ? Optional.empty()
                : IntStream.range(0, size)
                        .boxed()
                        .flatMap(start -> IntStream.rangeClosed(start + 1, size)
                                .filter(end -> isTitle(line.pieces().subList(start, end), title))
                                .mapToObj(end -> new Taken<>(project, line.without(start, end))))
                        .findFirst();
    }

    private static boolean isTitle(List<Piece> pieces, String title) {
        var words = letters(pieces.stream().map(Piece::typed).collect(joining()));
        return words.equals(title)
                || (words.startsWith(title)
                        && PARTICLE.matcher(words.substring(title.length())).matches());
    }

    /** Those whose title is much like a new one. */
    List<SideProjectStanding> like(String title) {
        var wanted = letters(title);
        return projects.stream()
                .filter(project -> {
                    var known = letters(project.title());
                    return wanted.length() > 1
                            && known.length() > 1
                            && (known.contains(wanted) || wanted.contains(known) || isOneOff(known, wanted));
                })
                .toList();
    }

    /** Whether two words of some length differ by one letter. */
    private static boolean isOneOff(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.length() < 4) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(Math.min(one.length(), same + 1))
                        .equals(other.substring(Math.min(other.length(), same + 1)))
                || one.substring(same).equals(other.substring(Math.min(other.length(), same + 1)))
                || one.substring(Math.min(one.length(), same + 1)).equals(other.substring(same));
    }

    private static String letters(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
