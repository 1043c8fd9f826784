package hoego.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** The jobs that throw away what nobody needs any more. */
@Factory
final class Housekeeping {

    private static final Duration TRASH_KEPT = Duration.ofDays(30);
    private static final Duration KEYS_KEPT = Duration.ofDays(7);

    @Singleton
    @Named("trash")
    Job trash(List<Bin> bins) {
        return new Job("trash", now -> bins.forEach(bin -> bin.empty(now.minus(TRASH_KEPT))));
    }

    @Singleton
    @Named("keys")
    Job keys(OnceRepository keys) {
        return new Job("keys", now -> keys.forget(now.minus(KEYS_KEPT)));
    }

    @Singleton
    @Named("revisions")
    Job revisions(Revisions revisions) {
        return new Job("revisions", now -> {
            revisions.forget();
            revisions.thin(now);
        });
    }

    @Singleton
    @Named("sessions")
    Job sessions(SessionRepository sessions) {
        return new Job("sessions", sessions::deleteExpired);
    }

    @Singleton
    @Named("images")
    Job images(Images images) {
        return new Job("images", images::forgetUnseen);
    }

    @Singleton
    @Named("uploads")
    Job uploads(Uploads uploads) {
        return new Job("uploads", uploads::forgetOld);
    }

    @Singleton
    @Named("tries")
    Job tries(Attempts attempts) {
        return new Job("tries", attempts::forgetOld);
    }
}
