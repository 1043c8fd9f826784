package hoego.web.study;

import hoego.web.Choice;
import java.util.List;

/** What the form of a meeting offers: groups, books, and the topics so far. */
public record MeetingChoices(List<Choice> groups, List<Choice> books, List<String> topics) {}
