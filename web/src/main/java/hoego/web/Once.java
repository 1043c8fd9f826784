package hoego.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Performs what a form asks for, in one transaction and once, however often the form is sent: a second arrival waits for
 * the first and is led to the same place. A form that was refused spends no key.
 */
@Singleton
public final class Once {

    private static final Logger LOG = LoggerFactory.getLogger(Once.class);
    private static final int MOST_TRIES = 5;

    /** What PostgreSQL says where a record belongs to another that is not there. */
    private static final String FOREIGN_KEY = "23503";

    private final TransactionOperations<Connection> transactions;
    private final OnceRepository keys;
    private final Sessions sessions;
    private final Clock clock;

    Once(TransactionOperations<Connection> transactions, OnceRepository keys, Sessions sessions, Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Adds what the form stands for: 303, or 422 with the form and its problems. */
    public <T> HttpResponse<?> add(Ui ui, Form<T> form, Function<Form<T>, JteModel> page, Function<T, Answer> action) {
        return add(ui, form, UnaryOperator.identity(), page, action);
    }

    /**
     * The same where a record that stands already may speak against it.
     *
     * @param check the form, with the problem if there is one now
     */
    public <T> HttpResponse<?> add(
            Ui ui,
            Form<T> form,
            UnaryOperator<Form<T>> check,
            Function<Form<T>, JteModel> page,
            Function<T, Answer> action) {
        if (!form.isValid()) {
            return HttpResponse.unprocessableEntity().body(page.apply(form));
        }
        return attempt(ui, form.key(), () -> {
            var checked = check.apply(form);
            return checked.isValid()
                    ? new Attempt.Done(action.apply(checked.value()))
                    : new Attempt.Asked(HttpResponse.unprocessableEntity().body(page.apply(checked)));
        });
    }

    /**
     * Changes a record to what the form stands for: 303, 404 if it is gone, 422 with the problems, or 409 with both texts
     * if another window stored it first.
     *
     * @param stored a form of the record as it is now
     */
    public <T> HttpResponse<?> change(
            Ui ui,
            Form<T> form,
            Function<Form<T>, JteModel> page,
            Supplier<Optional<Form<T>>> stored,
            Function<T, Optional<Answer>> action) {
        return change(ui, form, UnaryOperator.identity(), page, stored, action);
    }

    /**
     * The same where a record that stands already may speak against it, also one that came a moment before. Where that only took
     * the place that was found free, another is looked for.
     *
     * @param check the form, with the problem if there is one now
     */
    public <T> HttpResponse<?> change(
            Ui ui,
            Form<T> asked,
            UnaryOperator<Form<T>> check,
            Function<Form<T>, JteModel> page,
            Supplier<Optional<Form<T>>> stored,
            Function<T, Optional<Answer>> action) {
        var form = asked.isValid() ? check.apply(asked) : asked;
        if (!form.isValid()) {
            return HttpResponse.unprocessableEntity().body(page.apply(form));
        }
        for (int tries = 1; ; tries++) {
            try {
                return attemptOnce(ui, form.key(), () -> attempted(action.apply(form.value())));
            } catch (OptimisticLockException overtaken) {
                return stored.get()
                        .<MutableHttpResponse<?>>map(current ->
                                HttpResponse.status(HttpStatus.CONFLICT).body(page.apply(form.against(current))))
                        .orElseGet(HttpResponse::notFound);
            } catch (DataAccessException taken) {
                var again = check.apply(asked);
                if (!again.isValid()) {
                    return HttpResponse.unprocessableEntity().body(page.apply(again));
                }
                if (tries == MOST_TRIES) {
                    throw taken;
                }
                LOG.debug("Overtaken, looks again", taken);
            }
        }
    }

    /**
     * Stores what is being typed, as often as that is sent: 200, 404 if its record is gone, 422 with the problems, or 409 with
     * both texts if another window stored it first.
     *
     * @param refusal shows why it was not stored
     * @param stored a form of the record as it is now
     * @param action stores it, and shows that
     */
    public <T> HttpResponse<?> store(
            Form<T> form,
            Function<Form<T>, JteModel> refusal,
            Supplier<Optional<Form<T>>> stored,
            Function<T, Optional<JteModel>> action) {
        if (!form.isValid()) {
            return HttpResponse.unprocessableEntity().body(refusal.apply(form));
        }
        try {
            return transactions
                    .executeWrite(transaction -> action.apply(form.value()))
                    .<MutableHttpResponse<?>>map(HttpResponse::ok)
                    .orElseGet(HttpResponse::notFound);
        } catch (OptimisticLockException overtaken) {
            return stored.get()
                    .<MutableHttpResponse<?>>map(current ->
                            HttpResponse.status(HttpStatus.CONFLICT).body(refusal.apply(form.against(current))))
                    .orElseGet(HttpResponse::notFound);
        }
    }

    /** Does what a button asks for: 303, or 404 if there is nothing to do it to. */
    public HttpResponse<?> perform(Ui ui, String key, Supplier<Optional<Answer>> action) {
        return attempt(ui, key, () -> attempted(action.get()));
    }

    /**
     * Deletes a record because its button says so: 303 to where one is told how it is undone, or 404 if it is gone.
     *
     * @param title of the record; empty if it is gone
     * @param discard moves it into the bin and gives its place there
     */
    public HttpResponse<?> discard(
            Ui ui, String key, Bin bin, String back, Optional<String> title, Supplier<Optional<Long>> discard) {
        return perform(
                ui,
                key,
                () -> title.flatMap(called ->
                        discard.get().map(place -> Answer.to(back).saying(bin.notice(ui, called, place)))));
    }

    private static Attempt attempted(Optional<Answer> answer) {
        return answer.<Attempt>map(Attempt.Done::new).orElseGet(() -> new Attempt.Asked(HttpResponse.notFound()));
    }

    /**
     * Does what a form asks for, 303, unless more has to be asked first: that spends no key. Several at once may find the
     * same place free; those that come too late look again. What belongs to something that is being deleted is 404.
     */
    public HttpResponse<?> attempt(Ui ui, String key, Supplier<Attempt> action) {
        for (int again = 1; again < MOST_TRIES; again++) {
            try {
                return attemptOnce(ui, key, action);
            } catch (DataAccessException overtaken) {
                LOG.debug("Overtaken, looks again", overtaken);
            }
        }
        try {
            return attemptOnce(ui, key, action);
        } catch (DataAccessException refused) {
            if (refused.getCause() instanceof SQLException cause && FOREIGN_KEY.equals(cause.getSQLState())) {
                return HttpResponse.notFound();
            }
            throw refused;
        }
    }

    private HttpResponse<?> attemptOnce(Ui ui, String key, Supplier<Attempt> action) {
        var counted = !key.isBlank() && key.length() <= 64;
        return transactions.<HttpResponse<?>>executeWrite(transaction -> {
            if (counted && keys.claim(key, clock.instant()) == 0) {
                return led(ui, keys.location(key));
            }
            return switch (action.get()) {
                case Attempt.Done done -> {
                    if (counted) {
                        keys.settle(key, done.answer().path());
                    }
                    yield answer(ui, done.answer());
                }
                case Attempt.Asked asked -> {
                    transaction.setRollbackOnly();
                    yield asked.response();
                }
            };
        });
    }

    private HttpResponse<?> answer(Ui ui, Answer answer) {
        var visit = ui.visit();
        var notice = answer.notice();
        if (visit != null && notice != null) {
            sessions.tell(visit, notice);
        } else if (visit != null) {
            sessions.hush(visit);
        }
        return led(ui, answer.path());
    }

    private static HttpResponse<?> led(Ui ui, String path) {
        return path.isEmpty() ? HttpResponse.notFound() : ui.seeOther(path);
    }
}
