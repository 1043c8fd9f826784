package hoego.web.interviews.recall;

import hoego.study.recall.CardService;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import hoego.web.interviews.InterviewsArea;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cards begin with what was learned elsewhere; nothing begins with them. */
@Singleton
final class CardThreading implements Threading {

    private static final Set<String> ORIGINS = Set.of("career.lesson", "study.book", "study.meeting", "blog.peer-post");

    private final CardService cards;

    CardThreading(CardService cards) {
        this.cards = cards;
    }

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        return Optional.empty();
    }

    @Override
    public List<Offer> offers(Ui ui, Ref origin) {
        return isOrigin(origin)
                ? List.of(new Offer(
                        ui.text("interviews.recall.thread.offer"), CardController.LIST + "/new?origin=" + origin))
                : List.of();
    }

    private static boolean isOrigin(Ref ref) {
        return ORIGINS.contains(ref.area() + "." + ref.kind());
    }

    @Override
    public List<Made> madeFrom(Ui ui, Collection<Ref> origins) {
        var names = origins.stream()
                .filter(CardThreading::isOrigin)
                .map(Ref::toString)
                .toList();
        return names.isEmpty()
                ? List.of()
                : cards.madeFrom(names).stream()
                        .flatMap(card -> Stream.of(card.origin())
                                .flatMap(origin -> Ref.parse(origin).stream())
                                .map(origin -> new Made(
                                        origin,
                                        ui.text("interviews.recall.thread.card"),
                                        card.front(),
                                        CardController.path(card.id()),
                                        null,
                                        null)))
                        .toList();
    }
}
