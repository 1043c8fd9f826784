package hoego.web;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

/** A page that is written out already, so that nothing in it can fail any more. */
final class Rendered implements JteModel {

    static final Rendered NOTHING = new Rendered(new byte[0]);

    private final byte[] html;

    private Rendered(byte[] html) {
        this.html = html;
    }

    static Rendered of(JteModel page) {
        if (page instanceof Rendered rendered) {
            return rendered;
        }
        var html = new Utf8ByteOutput();
        page.render(html);
        return new Rendered(html.toByteArray());
    }

    byte[] html() {
        return html;
    }

    @Override
    public void render(TemplateOutput output) {
        output.writeBinaryContent(html);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        render(output);
    }
}
