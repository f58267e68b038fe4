package press.imprimatur.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.articles.Stage;

/** A page of the desk whose address says what is looked for on it. */
public enum SearchPlace {
    /** The one box. */
    SEARCH(
            "/desk/search/search.xhtml",
            List.of("q", "kind", "state", "outlet", "author", "language", "from", "until"),
            Map.of("kind", names(FoundKind.values()), "state", names(SoughtState.values()))),
    /** The list of articles. */
    ARTICLES(
            "/desk/articles/articles.xhtml",
            List.of("stage", "rights", "mine"),
            Map.of(
                    "stage", lower(names(Stage.values())),
                    "rights", Set.of("permitted", "refused", "unknown"),
                    "mine", Set.of("true")));

    private final String path;
    private final List<String> filters;
    private final Map<String, Set<String>> closed;

    SearchPlace(String path, List<String> filters, Map<String, Set<String>> closed) {
        this.path = path;
        this.filters = filters;
        this.closed = closed;
    }

    /** Where the page is, below the context path. */
    public String path() {
        return path;
    }

    /** The names of what can be asked there, in the order in which addresses have them. */
    public List<String> filters() {
        return filters;
    }

    /** Of what is asked only what narrows anything there, trimmed, in the order of the filters. */
    Map<String, String> normal(Map<String, String> asked) {
        var kept = new LinkedHashMap<String, String>();
        for (var filter : filters) {
            var value = Objects.requireNonNullElse(asked.get(filter), "").strip();
            var means = closed.getOrDefault(filter, Set.of(value)).contains(value);
            if (!value.isEmpty() && means) {
                kept.put(filter, value);
            }
        }
        return kept;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> lower(Set<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
