package hoego.web.interviews.files;

import static java.util.stream.Collectors.toMap;

import hoego.study.interviews.TopicService;
import hoego.study.recall.CardDraft;
import hoego.study.recall.CardImport;
import hoego.study.recall.CardImportProblem;
import hoego.study.recall.CardImportRow;
import hoego.study.recall.CardImportService;
import hoego.study.recall.CardImportState;
import hoego.study.recall.CardVerdict;
import hoego.study.recall.FiledCard;
import hoego.study.recall.FiledCardService;
import hoego.study.recall.RecallTime;
import hoego.study.recall.Schedule;
import hoego.web.Mishap;
import hoego.web.Piecemeal;
import hoego.web.SentTable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a file of cards would change, and changes it, some rows at a time. */
@Singleton
public final class CardImporter {

    private static final Logger LOG = LoggerFactory.getLogger(CardImporter.class);

    /** So many rows are saved at once. */
    private static final int MANY = 500;

    private final CardImportService imports;
    private final FiledCardService cards;
    private final TopicService topics;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    CardImporter(
            CardImportService imports,
            FiledCardService cards,
            TopicService topics,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.imports = imports;
        this.cards = cards;
        this.topics = topics;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps what would become of each row.
     *
     * @param today of the owner
     * @param zone in which days are told
     */
    public void read(CardImport upload, Path archive, LocalDate today, ZoneId zone) {
        walk(
                upload,
                archive,
                today,
                zone,
                CardImportState.READ,
                some -> Piecemeal.each(
                        some,
                        rows -> imports.put(
                                upload.id(),
                                rows.stream().map(each -> each.expected(upload)).toList(),
                                clock.instant()),
                        (row, e) -> fail(upload, row, e, false)));
    }

    /**
     * Does it, and keeps what became of each row. What was done before, and interrupted, is not done again.
     *
     * @param today of the owner
     * @param zone in which days are told
     */
    public void run(CardImport upload, Path archive, LocalDate today, ZoneId zone) {
        var done = imports.done(upload.id());
        walk(
                upload,
                archive,
                today,
                zone,
                CardImportState.DONE,
                some -> settle(
                        upload,
                        some.stream()
                                .filter(each -> !done.contains(each.card().number()))
                                .toList(),
                        today));
    }

    private void walk(
            CardImport upload,
            Path archive,
            LocalDate today,
            ZoneId zone,
            CardImportState end,
            Consumer<List<JudgedCard>> step) {
        SentTable.read(
                archive,
                bytes -> {
                    var file = CardFile.of(bytes);
                    imports.recognise(upload.id(), file.format(), file.table().charset(), clock.instant());
                    var reader = new CardReader(file, topics.all(), today, zone);
                    var known = known(upload);
                    try (var rows = file.table().rows()) {
                        rows.map(reader::read)
                                .map(known::judge)
                                .gather(Gatherers.windowFixed(MANY))
                                .forEach(step);
                    }
                    imports.end(upload.id(), end, clock.instant());
                },
                (problem, line) ->
                        imports.refuse(upload.id(), CardImportProblem.valueOf(problem), line, clock.instant()));
    }

    /** Not those that it made itself before it was interrupted. */
    private KnownCards known(CardImport upload) {
        var known = new KnownCards();
        cards.idsBefore(upload.id()).stream()
                .gather(Gatherers.windowFixed(MANY))
                .forEach(ids -> cards.find(ids).forEach(known::add));
        return known;
    }

    private void fail(CardImport upload, JudgedCard row, Throwable e, boolean isDone) {
        LOG.error("Row {} of import {} failed: {}", row.card().number(), upload.id(), Mishap.of(e));
        imports.put(upload.id(), List.of(row.expected(upload).failed(isDone)), clock.instant());
    }

    private void settle(CardImport upload, List<JudgedCard> some, LocalDate today) {
        Piecemeal.each(
                some,
                rows -> transactions.executeWrite(transaction -> {
                    imports.put(upload.id(), done(upload, rows, today), clock.instant());
                    return true;
                }),
                (row, e) -> fail(upload, row, e, true));
    }

    private List<CardImportRow> done(CardImport upload, List<JudgedCard> rows, LocalDate today) {
        var ids = cards.add(rows.stream()
                        .filter(each -> each.verdict() == CardVerdict.NEW)
                        .map(each -> filed(each.card(), today))
                        .toList())
                .iterator();
        cards.fill(rows.stream()
                .filter(each -> each.verdict() == CardVerdict.MERGED)
                .collect(toMap(
                        each -> Objects.requireNonNull(each.cardId()),
                        each -> each.card().sides().back())));
        return rows.stream()
                .map(each ->
                        each.expected(upload).settled(each.verdict() == CardVerdict.NEW ? ids.next() : each.cardId()))
                .toList();
    }

    private FiledCard filed(ReadCard card, LocalDate today) {
        var topic = card.topic();
        return new FiledCard(
                new CardDraft(
                        card.sides().front(),
                        card.sides().back(),
                        topic == null ? null : topic.id(),
                        String.join(", ", card.tags()),
                        ""),
                Objects.requireNonNullElseGet(
                        card.schedule(), () -> Schedule.fresh(new RecallTime(clock.instant(), today))));
    }
}
