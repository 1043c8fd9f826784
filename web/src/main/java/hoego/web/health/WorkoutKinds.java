package hoego.web.health;

import hoego.web.Language;
import hoego.web.Line;
import hoego.web.Line.Taken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What kinds of exercise are called: by the owner as before, and by everybody. */
final class WorkoutKinds {

    /**
     * A kind that everybody knows.
     *
     * @param moves whether one covers a distance
     * @param others what else it is called
     */
    private record Sport(String korean, String english, boolean moves, List<String> others) {

        Stream<String> names() {
            return Stream.concat(Stream.of(korean, english), others.stream());
        }

        boolean isCalled(String name) {
            return names().anyMatch(name::equalsIgnoreCase);
        }

        String in(Language language) {
            return language == Language.KO ? korean : english;
        }
    }

    private static final List<Sport> SPORTS = List.of(
            new Sport("걷기", "Walking", true, List.of("산책", "도보", "걸음", "걸었음", "걸었다", "걷기운동", "walk", "walked")),
            new Sport(
                    "러닝",
                    "Running",
                    true,
                    List.of(
                            "달리기", "달림", "달렸음", "달렸다", "조깅", "뛰기", "뜀", "뛰었음", "뛰었다", "러닝머신", "run", "ran", "jog",
                            "jogged", "jogging")),
            new Sport("필라테스", "Pilates", false, List.of("필라")),
            new Sport("헬스", "Gym", false, List.of("웨이트", "근력", "근력운동", "weights", "strength", "strength training")),
            new Sport("요가", "Yoga", false, List.of()),
            new Sport("수영", "Swimming", true, List.of("swim", "swam")),
            new Sport("자전거", "Cycling", true, List.of("라이딩", "사이클", "bike", "biked", "biking", "cycled", "ride")),
            new Sport("등산", "Hiking", true, List.of("하이킹", "트레킹", "hike", "hiked")),
            new Sport("스트레칭", "Stretching", false, List.of("stretch")),
            new Sport("홈트", "Home workout", false, List.of("홈트레이닝")),
            new Sport("PT", "PT", false, List.of("피티")),
            new Sport("클라이밍", "Climbing", false, List.of("볼더링", "bouldering")),
            new Sport("크로스핏", "CrossFit", false, List.of()),
            new Sport("복싱", "Boxing", false, List.of()),
            new Sport("테니스", "Tennis", false, List.of()),
            new Sport("배드민턴", "Badminton", false, List.of()),
            new Sport("탁구", "Table tennis", false, List.of("ping pong")),
            new Sport("축구", "Football", false, List.of("soccer")),
            new Sport("풋살", "Futsal", false, List.of()),
            new Sport("농구", "Basketball", false, List.of()),
            new Sport("골프", "Golf", false, List.of()),
            new Sport("줄넘기", "Skipping", false, List.of("jump rope")));

    private static final int MOST_PROPOSED = 4;

    /** As the owner writes them, the one done last first. */
    private final List<String> own;

    private final Language language;

    WorkoutKinds(List<String> own, Language language) {
        this.own = own;
        this.language = language;
    }

    /** What everybody calls them, in every language. */
    static List<String> names() {
        return SPORTS.stream().flatMap(Sport::names).toList();
    }

    /** The kind that a line names, spelled as the owner last did, or else in the owner's language. */
    Optional<Taken<String>> find(Line line) {
        var names = Stream.concat(own.stream(), names().stream()).toList();
        return line.find(names).map(found -> new Taken<>(spelled(found.what()), found.rest()));
    }

    private String spelled(String name) {
        var sport = SPORTS.stream().filter(each -> each.isCalled(name)).findFirst();
        return own.stream()
                .filter(kind -> kind.equalsIgnoreCase(name)
                        || sport.filter(each -> each.isCalled(kind)).isPresent())
                .findFirst()
                .or(() -> sport.map(each -> each.in(language)))
                .orElse(name);
    }

    static boolean moves(String kind) {
        return SPORTS.stream().anyMatch(sport -> sport.moves() && sport.isCalled(kind));
    }

    /** What was done last, or what many do. */
    List<String> proposed() {
        return (own.isEmpty() ? SPORTS.stream().map(sport -> sport.in(language)) : own.stream())
                .limit(MOST_PROPOSED)
                .toList();
    }
}
