package hoego.web;

import java.util.List;

/** Something Hoego does from the command line instead of serving pages: a bean named as it is called. */
public interface Command {

    void run(List<String> arguments, Terminal terminal);
}
