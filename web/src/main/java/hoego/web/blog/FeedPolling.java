package hoego.web.blog;

import hoego.web.Job;
import hoego.web.Owners;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Asks every hour the feeds that are due. */
@Factory
final class FeedPolling {

    @Singleton
    @Named("feeds")
    Job feeds(FeedVisits visits, Owners owners, Present present) {
        return Job.inPieces(
                "feeds", now -> owners.find().ifPresent(owner -> visits.visitDue(() -> present.now(owner))));
    }
}
