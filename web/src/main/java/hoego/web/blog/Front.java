package hoego.web.blog;

import hoego.blog.Masthead;
import hoego.web.Language;
import hoego.web.Owner;
import hoego.web.Ui;

/**
 * What stands around all that others read.
 *
 * @param language in which it was set up
 */
public record Front(Masthead masthead, Place place, Language language) {

    static Front of(Masthead masthead, Place place, Owner owner) {
        return new Front(masthead, place, owner.language());
    }

    /** What it is called. */
    public String name(Ui ui) {
        return masthead.title().isEmpty() ? ui.text("blog.public.posts") : masthead.title();
    }

    public String author() {
        return masthead.author();
    }

    public String words() {
        return masthead.words();
    }

    /** The whole address of one of our paths. */
    public String address(String path) {
        return place.address(path);
    }

    /** The language that stands around a text of another one: its own, if we speak it. */
    Language around(String written) {
        return Language.of(written.replaceFirst("-.*", "")).orElse(language);
    }
}
