package hoego.web.account;

import hoego.web.Job;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Factory
final class AccountJobs {

    @Singleton
    @Named("devices")
    Job devices(Devices devices) {
        return new Job("devices", devices::forgetOld);
    }
}
