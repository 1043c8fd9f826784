package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;

/**
 * A form that arrived once its session was over.
 *
 * @param path where it was sent, without the base path
 * @param fields it is made of, without what is {@link Unsaid}
 * @param typed what somebody typed into them
 */
public record Unsent(String path, Map<String, String> fields, List<String> typed) {

    /** The fields as a browser would send them. */
    public String written() {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
