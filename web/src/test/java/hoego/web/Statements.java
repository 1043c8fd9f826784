package hoego.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Listens to the SQL statements that are sent while something is done. */
public final class Statements {

    private static final String SENT = "Executing Query: ";

    private Statements() {}

    public static List<String> during(Runnable action) {
        var log = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        log.addAppender(heard);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            action.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(null);
            log.setAdditive(true);
        }
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(SENT))
                .toList();
    }
}
