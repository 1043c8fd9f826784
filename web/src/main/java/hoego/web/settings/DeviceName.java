package hoego.web.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A device as a person would call it.
 *
 * @param browser empty if it says none we know
 * @param system empty likewise
 */
public record DeviceName(String browser, String system) {

    /** More special ones first: most browsers also claim to be another. */
    private static final List<Map.Entry<Pattern, String>> BROWSERS = List.of(
            sign("KAKAOTALK", "KakaoTalk"),
            sign("NAVER\\(", "Naver"),
            sign("Whale/", "Whale"),
            sign("SamsungBrowser/", "Samsung Internet"),
            sign("Edg(e|A|iOS)?/", "Edge"),
            sign("OPR/|Opera", "Opera"),
            sign("Vivaldi/", "Vivaldi"),
            sign("Firefox/|FxiOS/", "Firefox"),
            sign("Chrome/|CriOS/|Chromium/", "Chrome"),
            sign("Safari/", "Safari"),
            sign("^curl/", "curl"));

    private static final List<Map.Entry<Pattern, String>> SYSTEMS = List.of(
            sign("iPhone", "iPhone"),
            sign("iPad", "iPad"),
            sign("Android", "Android"),
            sign("CrOS", "ChromeOS"),
            sign("Windows", "Windows"),
            sign("Macintosh|Mac OS X", "Mac"),
            sign("Linux|X11", "Linux"));

    private static Map.Entry<Pattern, String> sign(String pattern, String name) {
        return Map.entry(Pattern.compile(pattern), name);
    }

    /** Reads what a browser says of itself. */
    static DeviceName of(String agent) {
        return new DeviceName(
                named(agent, BROWSERS).orElse(""), named(agent, SYSTEMS).orElse(""));
    }

    private static Optional<String> named(String agent, List<Map.Entry<Pattern, String>> signs) {
        return signs.stream()
                .filter(sign -> sign.getKey().matcher(agent).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
