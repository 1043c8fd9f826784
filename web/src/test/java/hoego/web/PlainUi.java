package hoego.web;

import java.time.LocalDate;
import java.time.ZoneId;

/** How pages speak where there is nothing but their texts. */
public final class PlainUi {

    private PlainUi() {}

    public static Ui in(Language language) {
        return new Ui(Texts.plain(), language, "", "/assets", LocalDate.of(2021, 3, 30), ZoneId.of("Asia/Seoul"), null);
    }
}
