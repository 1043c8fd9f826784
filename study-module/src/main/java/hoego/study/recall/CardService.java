package hoego.study.recall;

import hoego.study.trash.Trash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with cards but recall them. */
@Singleton
public class CardService {

    private final CardRepository cards;
    private final Trash trash;

    CardService(CardRepository cards, Trash trash) {
        this.cards = cards;
        this.trash = trash;
    }

    public Optional<CardRow> find(long id) {
        return cards.findRow(id);
    }

    public List<CardRow> list(CardFilter filter, int limit, long offset) {
        return cards.findFiltered(
                filter.words(),
                filter.topic(),
                phase(filter),
                suspended(filter),
                filter.leechLapses(),
                filter.due() == null,
                days(filter.due()).getStart(),
                days(filter.due()).getEnd(),
                filter.learning(),
                filter.mature(),
                filter.recalled() != null,
                days(filter.recalled()).getStart(),
                days(filter.recalled()).getEnd(),
                filter.order().name(),
                limit,
                offset);
    }

    public long count(CardFilter filter) {
        return cards.countFiltered(
                filter.words(),
                filter.topic(),
                phase(filter),
                suspended(filter),
                filter.leechLapses(),
                filter.due() == null,
                days(filter.due()).getStart(),
                days(filter.due()).getEnd(),
                filter.learning(),
                filter.mature(),
                filter.recalled() != null,
                days(filter.recalled()).getStart(),
                days(filter.recalled()).getEnd());
    }

    private static String phase(CardFilter filter) {
        var phase = filter.phase();
        return phase == null ? "" : phase.name();
    }

    private static String suspended(CardFilter filter) {
        var suspended = filter.suspended();
        return suspended == null ? "" : suspended.toString();
    }

    private static LocalDateRange days(@Nullable LocalDateRange days) {
        return days == null ? LocalDateRange.ofEmpty(LocalDate.EPOCH) : days;
    }

    /**
     * Adds one with sides of its own.
     *
     * @param originTitle what its origin is called today; empty without one
     */
    public Card add(@Valid CardDraft draft, String originTitle, RecallTime time) {
        return cards.save(Card.of(draft, originTitle, time, false));
    }

    public Card addSample(@Valid CardDraft draft, RecallTime time) {
        return cards.save(Card.of(draft, "", time, true));
    }

    /** Makes a card of a question; empty where there was one. */
    @Transactional
    public Optional<Card> addOfQuestion(long question, RecallTime time) {
        return cards.findOfQuestion(question).isPresent()
                ? Optional.empty()
                : Optional.of(cards.save(Card.ofQuestion(question, time, false)));
    }

    public Card addSampleOfQuestion(long question, RecallTime time) {
        return cards.save(Card.ofQuestion(question, time, true));
    }

    public boolean hasSamples() {
        return cards.existSamples();
    }

    /**
     * Changes the sides of one that has its own.
     *
     * @param originTitle what its origin is called today, or was when that was still there
     */
    @Transactional
    public Optional<Card> change(long id, int version, @Valid CardDraft draft, String originTitle) {
        return cards.findById(id)
                .filter(card -> card.questionId() == null)
                .map(card -> cards.update(card.with(draft, originTitle, version)));
    }

    /** Asks it no more until it is wanted again, or does so; whether there is such a card. */
    @Transactional
    public boolean suspend(long id, boolean suspended) {
        return cards.suspend(id, suspended) > 0 || cards.existsById(id);
    }

    /** Makes a sample one the owner's; whether there is such a card. */
    public boolean own(long id) {
        return cards.own(id) > 0;
    }

    /** Moves it into the trash with what was recalled of it; a question stays. */
    @Transactional
    public Optional<Long> discard(long id) {
        return find(id).flatMap(card -> trash.take("interviews", "card", "study.card", id, title(card.front())));
    }

    private static String title(String front) {
        return front.length() <= 200 ? front : front.substring(0, 200);
    }
}
