package hoego.web.study;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import hoego.study.GroupPeriod;
import hoego.study.MeetingService;
import hoego.study.Member;
import hoego.study.MemberService;
import hoego.study.StudyGroupService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What study groups did, and who is in them. */
@Singleton
final class GroupFacts {

    private static final String MEETINGS = "모임";

    private final StudyGroupService groups;
    private final MemberService members;
    private final MeetingService meetings;

    GroupFacts(StudyGroupService groups, MemberService members, MeetingService meetings) {
        this.groups = groups;
        this.members = members;
        this.meetings = meetings;
    }

    List<GroupPeriod> active(Period period) {
        return groups.during(period.days());
    }

    List<Fact> facts(Ui ui, Period period, List<GroupPeriod> active) {
        if (active.isEmpty()) {
            return List.of();
        }
        var people = members.of(active.stream().map(GroupPeriod::id).toList()).stream()
                .collect(groupingBy(Member::groupId));
        var ended =
                active.stream().filter(group -> group.hasEndedIn(period.days())).count();
        return Stream.of(
                        active.stream().map(group -> met(ui, period, group)),
                        topics(ui, period, active),
                        active.stream()
                                .flatMap(group -> people(
                                        ui,
                                        period,
                                        group,
                                        people.getOrDefault(group.id(), List.of()),
                                        active.size() > 1)),
                        active.stream()
                                .filter(group -> group.hasEndedIn(period.days()))
                                .map(group -> ended(ui, period, group, ended)))
                .flatMap(facts -> facts)
                .toList();
    }

    private static Fact met(Ui ui, Period period, GroupPeriod group) {
        var told = new HashMap<>(named(group));
        told.put("since", StudyTexts.when(ui, group.startedOn(), group.startedPrecision()));
        told.put("meetings", group.meetings());
        var list = "/study/meetings?part=attended&period=" + period + "&group=" + group.id();
        return Fact.of(
                ui,
                "study.meetings",
                told,
                group.meetings() == 0 ? List.of() : List.of(new Evidence("meetings", list, group.meetings())));
    }

    /** A name of lower-case words takes an article, one that is itself called a meeting no other word for it. */
    private static Map<String, Object> named(GroupPeriod group) {
        return Map.of(
                "group",
                group.name(),
                "article",
                Boolean.toString(Character.isLowerCase(group.name().charAt(0))),
                "called",
                Boolean.toString(group.name().endsWith(MEETINGS)));
    }

    private Stream<Fact> topics(Ui ui, Period period, List<GroupPeriod> active) {
        var topics = meetings.topics(null, period.days());
        if (topics.isEmpty()) {
            return Stream.empty();
        }
        var told = new HashMap<String, Object>();
        var proof = new ArrayList<Evidence>();
        var sentences = new ArrayList<Sentence>();
        for (var topic : topics) {
            var figure = "topic" + sentences.size();
            var path = StudyTexts.about(topic.topic(), period);
            told.put(figure, topic.count());
            proof.add(new Evidence(figure, path, topic.count()));
            sentences.add(ui.sentence(
                    "fact.study.topic",
                    Map.of("topic", topic.topic(), "count", topic.count()),
                    List.of(new Evidence("topic", path, topic.count()))));
        }
        var met = active.stream().mapToLong(GroupPeriod::meetings).sum();
        var sentence =
                ui.sentence("fact.study.topics", Map.of("meetings", met, "topics", ui.listed(sentences)), List.of());
        return Stream.of(new Fact("study.topics", sentence, told, proof));
    }

    private static Stream<Fact> people(Ui ui, Period period, GroupPeriod group, List<Member> all, boolean amongOthers) {
        var day = period.lastDay();
        var present = all.stream().filter(member -> isPresent(member, day)).toList();
        if (present.isEmpty()) {
            return Stream.empty();
        }
        var list = "/study/groups/" + group.id() + "/members?";
        var told = new HashMap<>(named(group));
        told.put("several", Boolean.toString(amongOthers));
        told.put("members", present.size());
        told.put("roles", present.stream().map(Member::role).collect(joining(ui.text("list.between"))));
        var proof = new ArrayList<Evidence>();
        proof.add(new Evidence("members", list + "on=" + day, present.size()));
        var sentence = ui.sentence("fact.study.members", told, proof);
        var start = group.startedPrecision().around(group.startedOn());
        var joined =
                all.stream().filter(member -> member.hasJoinedIn(period.days())).toList();
        var came = joined.stream()
                .filter(member ->
                        member.joinedOn() != null && !member.joinedOn().isBefore(start.getEnd()))
                .toList();
        var went =
                all.stream().filter(member -> member.hasLeftIn(period.days())).toList();
        if (!came.isEmpty()) {
            proof.add(new Evidence("joined", list + "period=" + period, joined.size()));
            sentence = both(ui, sentence, changed(ui, period, "fact.study.joined", came, all, proof.getLast()));
        }
        if (!went.isEmpty()) {
            proof.add(new Evidence("left", list + "period=" + period + "&state=left", went.size()));
            sentence = both(ui, sentence, changed(ui, period, "fact.study.left", went, all, proof.getLast()));
        }
        return Stream.of(new Fact("study.members." + group.id(), sentence, Map.of("members", present.size()), proof));
    }

    private static boolean isPresent(Member member, LocalDate day) {
        var joined = member.joinedOn();
        var left = member.leftOn();
        var known = member.leftPrecision();
        return (joined == null || !joined.isAfter(day))
                && (left == null || known == null || known.around(left).getEnd().isAfter(day));
    }

    private static Sentence both(Ui ui, Sentence before, Sentence next) {
        return ui.sentence("fact.study.both", Map.of("before", before, "next", next), List.of());
    }

    /** Who is called by one word where no other member is called so. */
    private static Sentence changed(
            Ui ui, Period period, String key, List<Member> who, List<Member> all, Evidence proof) {
        var names = who.stream()
                .map(member -> all.stream()
                                        .filter(other ->
                                                Roles.brief(ui, other.role()).equals(Roles.brief(ui, member.role())))
                                        .count()
                                == 1
                        ? Roles.brief(ui, member.role())
                        : member.role())
                .map(Sentence::plain)
                .toList();
        return ui.sentence(
                key,
                Map.of(
                        "who",
                        Roles.first(ui.listed(names).text()),
                        "kind",
                        Written.of(period.kind()),
                        "period",
                        ui.period(period)),
                List.of(proof));
    }

    private static Fact ended(Ui ui, Period period, GroupPeriod group, long all) {
        var told = new HashMap<>(named(group));
        told.put(
                "day",
                StudyTexts.when(
                        ui, Objects.requireNonNull(group.endedOn()), Objects.requireNonNull(group.endedPrecision())));
        told.put("reason", Reasons.told(group.endReason()));
        return Fact.of(
                ui,
                "study.group-ended",
                told,
                List.of(new Evidence("ended", "/study/groups?period=" + period + "&state=ended", all)));
    }
}
