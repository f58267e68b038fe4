package press.imprimatur.rights;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the placeholders of a credit line stand for: {author}, {outlet}, {year}, {url}, {date}. An
 * absent value is one that nobody knows.
 */
public record Placeholders(
        Optional<String> author,
        Optional<String> outlet,
        Optional<String> year,
        Optional<String> url,
        Optional<String> date) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> NAMES = Set.of("author", "outlet", "year", "url", "date");

    /** Nothing known; enough for a line without placeholders. */
    public static final Placeholders NONE =
            new Placeholders(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** The first thing in braces that is no placeholder; empty if all are. */
    public static Optional<String> unknownIn(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NAMES.contains(name))
                .findFirst();
    }

    /** The line with everything filled in; empty if a value that it needs is absent. */
    public Optional<String> fill(String template) {
        var missing = new boolean[1];
        var filled =
                PLACEHOLDER
                        .matcher(template)
                        .replaceAll(found -> {
                            var value = value(found.group(1));
                            missing[0] |= value.isEmpty();
                            return Matcher.quoteReplacement(value.orElse(""));
                        });
        return missing[0] ? Optional.empty() : Optional.of(filled);
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "author" -> author;
            case "outlet" -> outlet;
            case "year" -> year;
            case "url" -> url;
            case "date" -> date;
            default -> Optional.empty();
        };
    }
}
