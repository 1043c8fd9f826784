package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.study.interviews.StageDraft;
import hoego.study.interviews.StageKind;
import hoego.study.interviews.StageService;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OnceTest {

    @Inject
    Once once;

    @Inject
    StageService stages;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @Inject
    Templates templates;

    @Test
    void performsAFormThatIsSentTwiceOnlyOnce() {
        var done = new AtomicInteger();

        var first = perform("key", done);
        var second = perform("key", done);

        assertThat(done).hasValue(1);
        assertThat(first.getHeaders().get(HttpHeaders.LOCATION)).isEqualTo("/goals/1");
        assertThat(second.getHeaders().get(HttpHeaders.LOCATION)).isEqualTo("/goals/1");
    }

    @Test
    void doesNotFindWhatBelongsToSomethingThatIsGone() {
        var answer = once.perform(ui(), "key", () -> {
            stages.add(404, new StageDraft(null, null, null, StageKind.FIRST, "", null, null, "", "", ""));
            return Optional.of(Answer.to("/interviews/404"));
        });

        assertThat(answer.code()).isEqualTo(404);
    }

    @Test
    void takesAFormWithOtherTextsForAnother() {
        var sent = Map.of("key", "key", "measuredOn", "2021-03-30", "weightKg", "70.8");
        browser.post("/health/weigh-ins", sent);
        browser.post("/health/weigh-ins", sent);

        browser.post("/health/weigh-ins", Map.of("key", "key", "measuredOn", "2021-03-30", "weightKg", "71.8"));

        assertThat(browser.get("/health/weigh-ins").select("tbody tr")).hasSize(2);
    }

    @Test
    void showsAChangeThatIsSentAgainWithOtherTextsForAConflict() {
        browser.post("/health/weigh-ins", Map.of("measuredOn", "2021-03-30", "weightKg", "70.8"));
        var form = browser.get("/health/weigh-ins/1/edit").expectFirst("#form form");
        browser.submit(form, Map.of("weightKg", "71.8"));

        var late = browser.submit(form, Map.of("weightKg", "72.8"));

        assertThat(late.select("[name=weightKg]").val()).isEqualTo("72.8");
        assertThat(late.select(".problem").text()).isNotEmpty();
    }

    @Test
    void looksAgainAsOftenAsOthersMayComeFirst() {
        var done = new AtomicInteger();

        var answer = once.perform(ui(), "key", () -> {
            if (done.incrementAndGet() < 5) {
                throw new OptimisticLockException("overtaken");
            }
            return Optional.of(Answer.to("/goals/5"));
        });

        assertThat(answer.getHeaders().get(HttpHeaders.LOCATION)).isEqualTo("/goals/5");
    }

    @Test
    void letsASecondArrivalWaitForTheFirst() throws Exception {
        var done = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        Callable<HttpResponse<?>> slow = () -> once.perform(ui(), "key", () -> {
            begun.countDown();
            await(mayEnd);
            return Optional.of(Answer.to("/goals/" + done.incrementAndGet()));
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(slow);
            begun.await();
            var second = threads.submit(() -> perform("key", done));
            mayEnd.countDown();

            assertThat(first.get().getHeaders().get(HttpHeaders.LOCATION)).isEqualTo("/goals/1");
            assertThat(second.get().getHeaders().get(HttpHeaders.LOCATION)).isEqualTo("/goals/1");
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void spendsNoKeyOnWhatFailed() {
        var done = new AtomicInteger();

        assertThatThrownBy(() -> once.perform(ui(), "key", () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        perform("key", done);

        assertThat(done).hasValue(1);
    }

    @Test
    void spendsNoKeyOnWhatHasToBeAskedFirst() {
        var done = new AtomicInteger();
        var asked = new Attempt.Asked(HttpResponse.unprocessableEntity());

        assertThat(once.attempt(ui(), "key", () -> asked).code()).isEqualTo(422);
        perform("key", done);

        assertThat(done).hasValue(1);
    }

    @Test
    void saysWhatIsInTheWayOfAChangeAlsoWhereThatCameMeanwhile() {
        var looked = new AtomicInteger();
        var shown = new AtomicInteger();
        var form = Form.valid(Map.of("key", "key"), 0, "value");

        var answer = once.change(
                ui(),
                form,
                asked -> looked.incrementAndGet() == 1 ? asked : asked.with("number", Problem.of("Taken")),
                refused -> {
                    shown.incrementAndGet();
                    return templates.blogQuickIdea(ui());
                },
                Optional::empty,
                value -> {
                    throw new DataAccessException("duplicate key");
                });

        assertThat(answer.code()).isEqualTo(422);
        assertThat(shown).hasValue(1);
    }

    @Test
    void answersThatThereIsNothingToDoItTo() {
        assertThat(once.perform(ui(), "key", Optional::empty).code()).isEqualTo(404);
    }

    private HttpResponse<?> perform(String key, AtomicInteger done) {
        return once.perform(ui(), key, () -> Optional.of(Answer.to("/goals/" + done.incrementAndGet())));
    }

    private Ui ui() {
        return uis.stranger(Language.EN);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
