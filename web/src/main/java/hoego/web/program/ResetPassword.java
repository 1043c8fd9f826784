package hoego.web.program;

import hoego.web.Attempts;
import hoego.web.Owners;
import hoego.web.Passwords;
import hoego.web.Sessions;
import hoego.web.Uncommon;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** Sets a new password for an owner who forgot it, or fears that another knows it. */
@Singleton
final class ResetPassword {

    @Introspected
    record Draft(@Size(min = 12, max = 200) @Uncommon String password) {}

    private final Owners owners;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Validator validator;

    ResetPassword(Owners owners, Passwords passwords, Sessions sessions, Attempts attempts, Validator validator) {
        this.owners = owners;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.validator = validator;
    }

    void run(Terminal terminal) {
        if (!owners.exist()) {
            throw new Refusal("program.nobody", Map.of());
        }
        var draft = ask(terminal);
        for (var problem : validator.validate(draft)) {
            var code = problem.getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            throw new Refusal("problem.password." + code, Map.of());
        }
        owners.change(owner -> owner.withPasswordHash(passwords.hash(draft.password())));
        sessions.closeAll();
        attempts.forget();
        terminal.say("program.password.done", Map.of());
    }

    private static Draft ask(Terminal terminal) {
        var password = terminal.askUnseen("program.password.new").orElse("");
        if (terminal.isInteractive()
                && !terminal.askUnseen("program.password.again").orElse("").equals(password)) {
            throw new Refusal("program.password.different", Map.of());
        }
        return new Draft(password);
    }
}
