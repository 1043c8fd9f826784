package hoego.web.goals;

import hoego.web.Area;
import hoego.web.Choice;
import hoego.web.Language;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Texts;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What goals, resolutions and worries can be about: every area but that of goals themselves. */
@Singleton
final class LifeAreas {

    private final List<LifeArea> areas;

    /**
     * An area of life.
     *
     * @param names by which people call it, in every language
     * @param signs words that people use when they mean it
     */
    record LifeArea(String name, List<String> names, List<String> signs) {}

    LifeAreas(List<Area> all, Texts texts) {
        areas = all.stream()
                .map(Area::name)
                .filter(name -> !name.equals(GoalsArea.NAME))
                .map(name -> new LifeArea(
                        name,
                        Stream.of(name + ".title", "worry.names." + name)
                                .flatMap(key -> words(texts, key))
                                .distinct()
                                .toList(),
                        words(texts, "worry.signs." + name).toList()))
                .toList();
    }

    /** The words of a text, in every language; none if there is no such text. */
    private static Stream<String> words(Texts texts, String key) {
        return Stream.of(Language.values())
                .filter(language -> texts.has(language, key))
                .flatMap(language ->
                        Stream.of(texts.text(language, key, Map.of()).split(",")))
                .map(word -> word.strip().toLowerCase(Locale.ROOT));
    }

    List<LifeArea> all() {
        return areas;
    }

    /** The area that a line begins with, and what it says of it. */
    Optional<Taken<String>> inFront(Line line) {
        return line.isEmpty()
                ? Optional.empty()
                : areas.stream()
                        .flatMap(area -> line
                                .named(area.names())
                                .filter(named -> !named.rest().isEmpty())
                                .filter(named -> line.isTaken(
                                        named.rest(), line.pieces().getFirst().place()))
                                .map(named -> new Taken<>(area.name(), named.rest()))
                                .stream())
                        .findFirst();
    }

    /** The area of which a line has a word, if it has of no other. */
    Optional<String> onlyOneMeant(Line line) {
        var meant = areas.stream()
                .filter(area -> line.find(area.signs()).isPresent())
                .map(LifeArea::name)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    List<Choice> choices(Ui ui) {
        return choices(ui, "");
    }

    /** The areas, and one that a record names beside them. */
    List<Choice> choices(Ui ui, String named) {
        var names = areas.stream().map(LifeArea::name);
        return Stream.concat(names, Stream.of(named))
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> new Choice(name, ui.area(name)))
                .toList();
    }
}
