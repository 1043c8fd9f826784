package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.career.AchievementDraft;
import hoego.goals.career.AchievementService;
import hoego.goals.career.AttemptDraft;
import hoego.goals.career.AttemptOutcome;
import hoego.goals.career.AttemptService;
import hoego.goals.career.PositionDraft;
import hoego.goals.career.PositionService;
import hoego.goals.career.Precision;
import hoego.goals.career.TeamSizeDraft;
import hoego.goals.career.TeamSizeService;
import hoego.goals.career.Undertaking;
import hoego.goals.career.UndertakingDraft;
import hoego.goals.career.UndertakingService;
import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Language;
import hoego.web.Period;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CareerFactsTest {

    @Inject
    CareerFacts facts;

    @Inject
    CareerSampleQuarter sample;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @Inject
    PositionService positions;

    @Inject
    TeamSizeService sizes;

    @Inject
    UndertakingService undertakings;

    @Inject
    AttemptService attempts;

    @Inject
    AchievementService achievements;

    @Test
    void tellTheSampleQuarterInKorean() {
        sample.load(Language.KO, Map.of());

        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly(
                        "서비스개발팀에서 DevOps 역할을 맡은 지 약 2년이 됐다. 서비스 도메인은 AI와 검색이다.",
                        "컨테이너 전환을 2번 시도했다. 2019년에는 Kubernetes를 도입하지 못했다(이유: 높은 러닝커브, 인력 부족, ~~나의 역량 부족~~).",
                        "2020년 하반기부터 Docker Swarm으로 다시 시도해 2021년 3월에 얼굴인식 서비스를 출시했다. 컨테이너 기반으로 구축한 서비스로는 처음이다.",
                        "팀이 1명에서 4명으로 늘었고 관심 분야별로 일을 나누기 시작했다. 나만 할 수 있는 일은 6개에서 3개로 줄었다.",
                        "업무 부하를 12주 적었다. 5점 만점에 부하는 평균 3.8, 에너지는 평균 2.8점이었다.",
                        "2021년 업무 원칙 5개를 정했다. 이번 분기에 지킨 것은 6번, 어긴 것은 2번이었다.",
                        "삽질 노트 7개를 썼다. 걸린 시간은 모두 19시간이었다. 지난 분기에는 3개였다.");
    }

    @Test
    void tellTheSampleQuarterInEnglish() {
        sample.load(Language.EN, Map.of());

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "About 2 years in the DevOps role of a service-development team. The domain is AI and search.",
                        "2 attempts to move to containers. In 2019 Kubernetes could not be introduced (reasons: steep learning"
                                + " curve, too few people, ~~my own skills~~).",
                        "From the second half of 2020 the second attempt used Docker Swarm; the face recognition service"
                                + " launched on it in March 2021. It is the first service built on containers.",
                        "The team grew from 1 to 4 and began to divide the work by interest. Things only I can do fell from 6"
                                + " to 3.",
                        "Over 12 weeks load was 3.8 of 5 and energy 2.8 of 5 on average.",
                        "5 working principles were set for 2021. They were kept 6 times and broken 2 times this quarter.",
                        "7 lessons were written down; they took 19 hours in all. Last quarter there were 3.");
    }

    @Test
    void sayThatThereIsNoRecord() {
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("이번 분기 커리어 기록은 없다.");
        assertThat(told(Language.EN, "2021-Q1")).containsExactly("There are no career records this quarter.");
        assertThat(told(Language.KO, "2021")).containsExactly("2021년 커리어 기록은 없다.");
    }

    @Test
    void sayWhenTheLastRecordWas() {
        achieved("Face recognition launched", "2020-12-28", Precision.DAY, null);

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("There are no career records this quarter. The last one is of 28 December 2020.");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("이번 분기 커리어 기록은 없다. 마지막 기록은 2020년 12월 28일이다.");
    }

    @Test
    void tellAPositionByMonthsWhileItIsYoung() {
        held("operations", "", "", "", "2020-12-01", Precision.MONTH);
        held("support", "", "Hoego", "", "2021-03-20", Precision.DAY);

        assertThat(told(Language.EN, "2021-Q1"))
                .contains(
                        "About 3 months in the operations role.", "The support role of Hoego began on 20 March 2021.");
        assertThat(told(Language.KO, "2021-Q1"))
                .contains("operations 역할을 맡은 지 약 3개월이 됐다.", "Hoego에서 support 역할을 2021년 3월 20일에 맡았다.");
    }

    @Test
    void countNoPositionThatIsOver() {
        positions.add(new PositionDraft(
                "operations", "", "", "", "", day("2018-01-01"), Precision.YEAR, day("2020-06-30"), Precision.DAY, ""));

        assertThat(told(Language.EN, "2021-Q1")).noneMatch(fact -> fact.contains("operations"));
        assertThat(told(Language.EN, "2020-Q1")).contains("About 21 months in the operations role.");
    }

    @Test
    void tellAPastPeriodAsItWas() {
        sample.load(Language.EN, Map.of());

        assertThat(told(Language.EN, "2020-Q4"))
                .contains(
                        "2 attempts to move to containers. In 2019 Kubernetes could not be introduced (reasons: steep learning"
                                + " curve, too few people, ~~my own skills~~).",
                        "The second attempt to move to containers, with Docker Swarm, has gone on since the second half of"
                                + " 2020.");
        assertThat(told(Language.KO, "2020-Q4"))
                .contains("2020년 하반기부터 Docker Swarm으로 ‘move to containers’ 프로젝트를 다시 시도하고 있다.");
    }

    @Test
    void tellOneAttemptThatRunsInOneSentence() {
        tried(undertaking("move to containers"), "Podman", "2021-02-01", Precision.MONTH, null, AttemptOutcome.RUNNING);

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "The first attempt to move to containers, with Podman, has gone on since February 2021.");
    }

    @Test
    void tellWhatWasGivenUpWithoutAReason() {
        tried(undertaking("컨테이너 전환"), "Podman", "2021-01-01", Precision.MONTH, "2021-02-01", AttemptOutcome.GIVEN_UP);

        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("컨테이너 전환을 1번 시도했다. 2021년 1월부터 2021년 2월까지 Podman을 그만뒀다.");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("1 attempt to 컨테이너 전환. From January 2021 to February 2021 Podman was given up.");
    }

    @Test
    void tellWhatWasReachedWithoutAnAchievement() {
        tried(
                undertaking("move to containers"),
                "Podman",
                "2021-01-01",
                Precision.MONTH,
                "2021-02-01",
                AttemptOutcome.REACHED);

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "From January 2021 the first attempt to move to containers used Podman and reached it.");
        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("2021년 1월부터 Podman으로 시도해 ‘move to containers’ 프로젝트를 이뤘다.");
    }

    @Test
    void quoteAnAchievementThatIsNoSentence() {
        var containers = undertaking("컨테이너 전환");
        tried(containers, "Docker Swarm", "2021-01-01", Precision.MONTH, null, AttemptOutcome.RUNNING);
        achieved("배포 시간 절반", "2021-03-02", Precision.DAY, containers);

        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("2021년 1월부터 Docker Swarm으로 시도해 2021년 3월 2일에 ‘배포 시간 절반’ 성과를 냈다.");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "From January 2021 the first attempt used Docker Swarm; “배포 시간 절반” came of it on 2 March 2021.");
    }

    @Test
    void tellWhatElseWasAchieved() {
        var containers = undertaking("move to containers");
        tried(containers, "Docker Swarm", "2021-01-01", Precision.MONTH, null, AttemptOutcome.RUNNING);
        achieved("Deploys halved", "2021-03-02", Precision.DAY, containers);
        achieved("Talk given", "2021-03-05", Precision.DAY, null);

        assertThat(told(Language.EN, "2021-Q1")).contains("2 achievements in all. Also: Talk given (5 March 2021).");
        assertThat(told(Language.KO, "2021-Q1")).contains("그 밖의 성과를 더하면 모두 2개다: Talk given(2021년 3월 5일).");
    }

    @Test
    void tellAchievementsThatStandAlone() {
        achieved("Talk given", "2021-03-02", Precision.DAY, null);
        achieved("Deploys halved", "2021-02-01", Precision.MONTH, null);
        achieved("Long ago", "2020-12-31", Precision.DAY, null);

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("2 achievements: Deploys halved (February 2021), Talk given (2 March 2021).");
        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("성과는 2개다: Deploys halved(2021년 2월), Talk given(2021년 3월 2일).");
        assertThat(told(Language.EN, "2020-Q4")).containsExactly("1 achievement: Long ago (31 December 2020).");
    }

    @Test
    void tellHowATeamChanged() {
        var position = positions.add(position("operations", "2020-01-01"));
        sizes.add(position, new TeamSizeDraft(day("2020-12-01"), 5, ""));
        sizes.add(position, new TeamSizeDraft(day("2021-02-01"), 4, "두 명이 떠났다."));

        assertThat(told(Language.KO, "2021-Q1")).contains("팀이 5명에서 4명으로 줄었고 두 명이 떠났다.");
        assertThat(told(Language.EN, "2021-Q1")).contains("The team shrank from 5 to 4 (두 명이 떠났다).");
        assertThat(told(Language.EN, "2020-Q4")).contains("The team was 5.");

        sizes.add(position, new TeamSizeDraft(day("2021-03-01"), 5, "Hired again"));

        assertThat(told(Language.EN, "2021-Q1")).contains("The team was 5 at both ends (Hired again).");
        assertThat(told(Language.KO, "2021-Q1")).contains("팀은 처음과 끝 모두 5명이었다(Hired again).");
    }

    private void held(
            String hired, String understood, String team, String domain, String startedOn, Precision precision) {
        positions.add(
                new PositionDraft(hired, understood, "", team, domain, day(startedOn), precision, null, null, ""));
    }

    private static PositionDraft position(String function, String startedOn) {
        return new PositionDraft(function, "", "", "", "", day(startedOn), Precision.DAY, null, null, "");
    }

    private Undertaking undertaking(String title) {
        return undertakings.add(new UndertakingDraft(title, "", "", null));
    }

    private void tried(
            Undertaking undertaking,
            String approach,
            String startedOn,
            Precision precision,
            @Nullable String endedOn,
            AttemptOutcome outcome) {
        attempts.add(
                undertaking,
                new AttemptDraft(
                        approach,
                        day(startedOn),
                        precision,
                        endedOn == null ? null : day(endedOn),
                        precision,
                        outcome,
                        List.of(),
                        ""));
    }

    private void achieved(String title, String day, Precision precision, @Nullable Undertaking undertaking) {
        achievements.add(new AchievementDraft(
                title, day(day), precision, "", "", undertaking == null ? null : undertaking.id()));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private List<String> told(Language language, String period) {
        browser.speak(language);
        var ui = uis.stranger(language);
        var told = facts.facts(ui, View.of(ui, Period.parse(period).orElseThrow()));
        assertThat(told).allSatisfy(fact -> {
            assertThat(fact.isProven()).as(fact.toString()).isTrue();
            assertThat(fact.evidence())
                    .allSatisfy(proof -> assertThat(browser.get(proof.path())
                                    .expectFirst("[data-total]")
                                    .attr("data-total"))
                            .as(proof.path())
                            .isEqualTo(Long.toString(proof.count())));
        });
        return told.stream()
                .map(Fact::sentence)
                .map(sentence -> sentence.text())
                .toList();
    }
}
