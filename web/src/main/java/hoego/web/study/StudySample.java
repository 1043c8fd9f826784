package hoego.web.study;

import hoego.study.Book;
import hoego.study.BookDraft;
import hoego.study.BookOutcome;
import hoego.study.BookService;
import hoego.study.DecisionService;
import hoego.study.DecisionState;
import hoego.study.MeetingDraft;
import hoego.study.MeetingService;
import hoego.study.MemberDraft;
import hoego.study.MemberService;
import hoego.study.Precision;
import hoego.study.QuoteDraft;
import hoego.study.QuoteService;
import hoego.study.ReadThroughDraft;
import hoego.study.ReadThroughService;
import hoego.study.ReadingDraft;
import hoego.study.ReadingService;
import hoego.study.StudyGroup;
import hoego.study.StudyGroupDraft;
import hoego.study.StudyGroupService;
import hoego.study.StudyRecordService;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Texts;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The agile study of 2021 Q1 and what was read for it. */
@Singleton
@Order(40)
final class StudySample implements SampleQuarter {

    private static final List<String> BEFORE =
            List.of("2020-12-08 lean", "2020-12-15 growth", "2020-12-22 operations", "2020-12-29 product");
    private static final List<String> MEETINGS = List.of(
            "2021-01-05 lean",
            "2021-01-12 lean",
            "2021-01-19 growth",
            "2021-01-26 product",
            "2021-02-02 operations",
            "2021-02-16 lean",
            "2021-02-23 growth",
            "2021-03-02 product",
            "2021-03-09 lean",
            "2021-03-16 operations",
            "2021-03-23 methods");
    private static final LocalDate FIRST_OF_YEAR = LocalDate.of(2021, 1, 5);
    private static final LocalDate FIFTH_JOINED = LocalDate.of(2021, 2, 2);
    private static final LocalDate MISSED = LocalDate.of(2021, 2, 9);
    private static final int MEETING_MINUTES = 120;

    private final StudyGroupService groups;
    private final MemberService members;
    private final MeetingService meetings;
    private final DecisionService decisions;
    private final BookService books;
    private final ReadingService readings;
    private final ReadThroughService reads;
    private final QuoteService quotes;
    private final StudyRecordService records;
    private final Texts texts;

    StudySample(
            StudyGroupService groups,
            MemberService members,
            MeetingService meetings,
            DecisionService decisions,
            BookService books,
            ReadingService readings,
            ReadThroughService reads,
            QuoteService quotes,
            StudyRecordService records,
            Texts texts) {
        this.groups = groups;
        this.members = members;
        this.meetings = meetings;
        this.decisions = decisions;
        this.books = books;
        this.readings = readings;
        this.reads = reads;
        this.quotes = quotes;
        this.records = records;
        this.texts = texts;
    }

    @Override
    public String area() {
        return StudyArea.NAME;
    }

    @Override
    public boolean isLoaded() {
        return records.hasSamples();
    }

    @Override
    public int remove() {
        return records.removeSamples();
    }

    @Override
    public Map<String, Ref> load(Language language, Map<String, Ref> earlier) {
        return new Story(language).load();
    }

    /** The sample in one language. */
    private final class Story {

        private final Language language;

        Story(Language language) {
            this.language = language;
        }

        Map<String, Ref> load() {
            var group = groups.addSample(new StudyGroupDraft(
                    text("group"),
                    text("group.others"),
                    text("group.why"),
                    text("group.cadence"),
                    false,
                    LocalDate.of(2020, 12, 1),
                    Precision.MONTH,
                    null,
                    null,
                    "",
                    1,
                    DayOfWeek.TUESDAY,
                    null));
            for (var role : List.of("founder", "cto", "designer")) {
                members.addSample(
                        group,
                        new MemberDraft(
                                text("member." + role),
                                "",
                                LocalDate.of(2020, 12, 1),
                                Precision.MONTH,
                                null,
                                null,
                                ""));
            }
            members.addSample(
                    group,
                    new MemberDraft(text("member.ceo"), "", LocalDate.of(2021, 2, 2), Precision.DAY, null, null, ""));
            var read = List.of(
                    book(
                            1,
                            280,
                            "2020-12-03",
                            "2020-12-27",
                            "4.5",
                            "2020-12-05 60,2020-12-12 140,2020-12-20 220,2020-12-27 280"),
                    book(
                            2,
                            320,
                            "2021-01-02",
                            "2021-01-31",
                            "4",
                            "2021-01-03 70,2021-01-10 150,2021-01-17 220,2021-01-24 270,2021-01-31 320"),
                    book(
                            3,
                            240,
                            "2021-02-13",
                            "2021-03-14",
                            "3.75",
                            "2021-02-14 60,2021-02-21 110,2021-02-28 150,2021-03-07 200,2021-03-14 240"));
            readBefore(read.getFirst());
            quote(read.get(1));
            var met = meetings.addSamples(Stream.concat(BEFORE.stream(), MEETINGS.stream())
                    .map(meeting -> meeting(group, meeting, read))
                    .toList());
            meetings.addSamples(List.of(missed(group)));
            var tried = decisions.of(met.get(BEFORE.size() + 2).id()).getFirst();
            decisions.tellSample(tried.id(), DecisionState.TRIED, LocalDate.of(2021, 2, 19), text("result.2021-01-19"));
            var refs = new HashMap<String, Ref>();
            for (int i = 0; i < read.size(); i++) {
                refs.put(
                        "study.book." + (i + 1), StudyThreading.book(read.get(i).id()));
            }
            refs.put(
                    "study.meeting.1",
                    StudyThreading.meeting(met.get(BEFORE.size() + 2).id()));
            return Map.copyOf(refs);
        }

        /** Readings are written as their days and the pages that were reached. */
        private Book book(int number, int pages, String startedOn, String endedOn, String rating, String reached) {
            var key = "book." + number;
            var book = books.addSample(new BookDraft(
                    text(key),
                    text(key + ".author"),
                    pages,
                    LocalDate.parse(startedOn),
                    Precision.DAY,
                    BookOutcome.FINISHED,
                    LocalDate.parse(endedOn),
                    Precision.DAY,
                    "",
                    new BigDecimal(rating),
                    text(key + ".notes"),
                    "",
                    has(key + ".isbn") ? text(key + ".isbn") : "",
                    text(key + ".tags")));
            var drafts = new ArrayList<ReadingDraft>();
            int from = 1;
            for (var each : reached.split(",", -1)) {
                var parts = each.split(" ", -1);
                int to = Integer.parseInt(parts[1]);
                drafts.add(new ReadingDraft(LocalDate.parse(parts[0]), null, from, to, to - from + 11, "", null));
                from = to + 1;
            }
            readings.addSamples(reads.of(book.id()).getFirst(), drafts);
            return book;
        }

        /** The first book was read before, on a device without page numbers. */
        private void readBefore(Book book) {
            var earlier = reads.addSample(
                    book.id(),
                    new ReadThroughDraft(
                            LocalDate.of(2019, 3, 1),
                            Precision.MONTH,
                            BookOutcome.FINISHED,
                            LocalDate.of(2019, 5, 1),
                            Precision.MONTH,
                            ""));
            readings.addSamples(
                    earlier, List.of(new ReadingDraft(LocalDate.of(2019, 4, 7), null, null, null, 45, "", 60)));
        }

        private void quote(Book book) {
            quotes.addSamples(List.of(
                    new QuoteDraft(
                            book.id(), text("quote.1"), null, text("quote.1.place"), "", LocalDate.of(2021, 1, 10)),
                    new QuoteDraft(
                            book.id(), text("quote.2"), 111, "", text("quote.2.note"), LocalDate.of(2021, 1, 17))));
        }

        private MeetingDraft meeting(StudyGroup group, String written, List<Book> read) {
            var day = LocalDate.parse(written.substring(0, 10));
            var topic = written.substring(11);
            var learned = "learned." + day;
            var tried = "tried." + day;
            var brought = "brought." + day;
            var material = "material." + day;
            var about = read.stream()
                    .filter(book -> topic.equals("lean") && !day.isBefore(FIRST_OF_YEAR) && book.equals(read.get(1)))
                    .map(Book::id)
                    .findFirst()
                    .orElse(null);
            return new MeetingDraft(
                    group.id(),
                    day,
                    MEETING_MINUTES,
                    text("topic." + topic),
                    about,
                    has(learned) ? text(learned) : "",
                    has(tried) ? text(tried) : "",
                    "",
                    has(material) ? text(material) : "",
                    has(brought) ? text(brought) : "",
                    false,
                    "",
                    day.isBefore(FIFTH_JOINED) ? 4 : 5);
        }

        /** It met in the holidays, without the owner. */
        private MeetingDraft missed(StudyGroup group) {
            return new MeetingDraft(
                    group.id(), MISSED, null, "", null, "", "", "", "", "", true, text("absence." + MISSED), 3);
        }

        private boolean has(String key) {
            return texts.has(language, "study.sample." + key);
        }

        private String text(String key) {
            return texts.text(language, "study.sample." + key, Map.of());
        }
    }
}
