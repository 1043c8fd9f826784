package hoego.web.program;

import hoego.web.Texts;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts Hoego: without arguments to serve its pages, else to do what the first one names. */
public final class Application {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql"); // kept, else its level is forgotten

    private final Terminal terminal;
    private final Deque<Runnable> endings = new ConcurrentLinkedDeque<>();
    private volatile boolean isEnding;

    private Application(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        DRIVER.setLevel(Level.OFF); // what it has to say is in its exceptions
        var terminal = new Terminal(Texts.plain(), System.getenv(), System.in);
        var application = new Application(terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(application::end));
        try {
            application.run(arguments);
        } catch (Refusal refusal) {
            if (!application.isEnding) { // else it only misses what was stopped
                terminal.note(refusal);
            }
            System.exit(1);
        }
    }

    private void end() {
        isEnding = true;
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }

    private void run(String[] arguments) {
        var command = arguments.length == 0 ? "" : arguments[0];
        var file = arguments.length == 2 ? arguments[1] : "";
        switch (command) {
            case "" -> serve();
            case "backup" -> new Backup(shared(), terminal).run(file);
            case "restore" -> new Restore(shared(), terminal).run(file);
            case "sample" ->
                parts(settings(), shared()).getBean(LoadSample.class).run(terminal);
            case "reset-password" ->
                parts(settings(), shared()).getBean(ResetPassword.class).run(terminal);
            case "train" -> train();
            case "help" -> terminal.say("program.usage", Map.of());
            default -> throw new Refusal("program.usage", Map.of());
        }
        if (!command.isEmpty()) {
            System.exit(0);
        }
    }

    private static Settings settings() {
        return new Environment(System.getenv()).settings();
    }

    private Database shared() {
        return closing(Database.shared(settings(), terminal));
    }

    private Database closing(Database database) {
        endings.push(database::close);
        return database;
    }

    private void serve() {
        var settings = settings();
        var database = closing(Database.alone(settings, terminal));
        var server = parts(settings, database).getBean(EmbeddedServer.class);
        database.whenLost(() -> {
            terminal.note("program.postgres.lost", Map.of());
            System.exit(1);
        });
        try {
            server.start();
        } catch (ServerStartupException e) {
            var port = Integer.toString(settings.port());
            throw new Refusal("program.port.taken", Map.of("host", settings.host(), "port", port));
        }
        terminal.say("program.ready", Map.of("address", settings.address()));
    }

    /** All that Hoego consists of, with a database that has the tables for it. */
    private ApplicationContext parts(Settings settings, Database database) {
        database.migrate();
        var properties = new HashMap<>(settings.properties());
        properties.putAll(database.properties());
        var context = ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environmentPropertySource(false)
                .banner(false)
                .properties(properties)
                .start();
        endings.push(context::close);
        return context;
    }

    private void train() {
        var settings = Training.settings();
        endings.push(() -> Training.tidy(settings));
        parts(settings, closing(Database.alone(settings, terminal)))
                .getBean(Training.class)
                .run();
    }
}
