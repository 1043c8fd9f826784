package hoego.web;

import io.micronaut.runtime.Micronaut;

/** Starts Hoego. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        Micronaut.build(args).classes(Application.class).banner(false).start();
    }
}
