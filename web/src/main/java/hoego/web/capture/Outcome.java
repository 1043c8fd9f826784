package hoego.web.capture;

import hoego.web.Reading;
import java.time.LocalDate;
import java.util.List;

/** What came of reading a line. */
sealed interface Outcome {

    /** A record that is meant, on a day. */
    record Meant(Reading.Entry entry, LocalDate day) {}

    /**
     * It is clear: these records.
     *
     * @param remark on how it was read; empty if there is none
     */
    record Clear(List<Meant> records, String remark) implements Outcome {

        /** Whether every word of the line was understood. */
        boolean isWhole() {
            return records.stream().allMatch(meant -> meant.entry().whole());
        }
    }

    /** It has to be asked; each answer is a line that is clear, or asks the next thing. */
    record Open(String text, List<Reading.Option> answers) implements Outcome {}

    /**
     * It cannot be read.
     *
     * @param form where it can be entered field by field, without the base path; empty if it may be of any kind
     * @param certain whether it is known what it was to be
     */
    record Unread(String text, List<String> examples, String form, boolean certain) implements Outcome {

        /** What is wrong with a line of any kind. */
        static Unread because(String text, String... examples) {
            return new Unread(text, List.of(examples), "", true);
        }
    }
}
