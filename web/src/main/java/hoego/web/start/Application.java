package hoego.web.start;

import hoego.web.Command;
import hoego.web.Database;
import hoego.web.Refusal;
import hoego.web.Terminal;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Starts Hoego: without arguments to serve its pages, else to do what the first one names. */
public final class Application {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql"); // kept, else its level is forgotten

    private final Terminal terminal;
    private final ApplicationContext context;

    private Application(Terminal terminal, ApplicationContext context) {
        this.terminal = terminal;
        this.context = context;
    }

    public static void main(String[] arguments) {
        DRIVER.setLevel(Level.OFF); // what it has to say is in its exceptions
        var terminal = Terminal.plain();
        try {
            start(arguments, terminal);
        } catch (RuntimeException e) {
            terminal.complain(refusal(e).orElseThrow(() -> e));
            System.exit(1);
        }
    }

    private static void start(String[] arguments, Terminal terminal) {
        var command = arguments.length == 0 ? "" : arguments[0];
        var isTraining = command.equals(Training.NAME);
        var properties = new HashMap<>(isTraining ? Training.settings() : Settings.read(System.getenv()));
        properties.put("hoego.command", command);
        var context = ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environmentPropertySource(false)
                .banner(false)
                .properties(properties)
                .start();
        var database = context.getBean(Database.class);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            database.close();
            if (isTraining) {
                Training.tidy(properties);
            }
        }));
        var application = new Application(terminal, context);
        if (command.isEmpty()) {
            application.serve(database);
        } else {
            application.perform(command, Arrays.asList(arguments).subList(1, arguments.length));
        }
    }

    /** The refusal that made something fail. */
    private static Optional<Refusal> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    private void serve(Database database) {
        context.getBean(DataSource.class);
        database.whenLost(() -> {
            terminal.complain("start.postgres.lost", Map.of());
            System.exit(1);
        });
        var host = context.getRequiredProperty("micronaut.server.host", String.class);
        var port = context.getRequiredProperty("micronaut.server.port", String.class);
        var server = context.getBean(EmbeddedServer.class);
        try {
            server.start();
        } catch (ServerStartupException e) {
            throw new Refusal("start.port.taken", Map.of("host", host, "port", port));
        }
        terminal.say("start.ready", Map.of("address", address(server)));
    }

    private String address(EmbeddedServer server) {
        return context.getProperty("hoego.base-url", String.class)
                .orElseGet(() -> server.getURL().toString().replace("//0.0.0.0", "//localhost"));
    }

    private void perform(String name, List<String> arguments) {
        var command = Qualifiers.<Command>byName(name);
        if (!context.containsBean(Command.class, command)) {
            terminal.complain("start.usage", Map.of());
            System.exit(name.equals("help") ? 0 : 1);
        }
        context.getBean(Command.class, command).run(arguments, terminal);
        System.exit(0);
    }
}
