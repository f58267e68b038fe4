package press.imprimatur.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is looked for on a page, as its address says it. Two that look for the same are equal: what
 * narrows nothing is left out, and the rest is trimmed and in the order of the page.
 *
 * @param asked by the names of the filters; days are those of the newsroom
 */
public record SavedQuery(SearchPlace place, Map<String, String> asked) {

    public SavedQuery {
        requireNonNull(place, "place");
        asked = Collections.unmodifiableMap(place.normal(asked));
    }

    /** Reads what {@link #text} wrote. */
    public static SavedQuery of(SearchPlace place, String text) {
        var asked = new LinkedHashMap<String, String>();
        Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> asked.put(pair[0], URLDecoder.decode(pair[1], UTF_8)));
        return new SavedQuery(place, asked);
    }

    /** Whether nothing is looked for. */
    public boolean isNothing() {
        return asked.isEmpty();
    }

    /** In one line, as the part of an address behind its question mark. */
    public String text() {
        return asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Where what is looked for stands, below the context path. */
    public String address() {
        return place.path() + "?" + text();
    }
}
