package press.imprimatur.terms;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the placeholders of a credit line stand for: {author}, {outlet}, {year}, {url}, {date},
 * {translator}, {date accessed}. An absent value is one that nobody knows.
 */
public record Placeholders(
        Optional<String> author,
        Optional<String> outlet,
        Optional<String> year,
        Optional<String> url,
        Optional<String> date,
        Optional<String> translator,
        Optional<String> accessed) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Map<String, CreditPart> NAMES =
            Stream.of(CreditPart.values())
                    .collect(Collectors.toMap(CreditPart::placeholder, Function.identity()));

    /** Nothing known; enough for a line without placeholders. */
    public static final Placeholders NONE =
            new Placeholders(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Where nobody translated anything, and nobody knows when it was taken in. */
    public Placeholders(
            Optional<String> author,
            Optional<String> outlet,
            Optional<String> year,
            Optional<String> url,
            Optional<String> date) {
        this(author, outlet, year, url, date, Optional.empty(), Optional.empty());
    }

    /** The first thing in braces that is no placeholder; empty if all are. */
    public static Optional<String> unknownIn(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NAMES.containsKey(name))
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

    /** What a line names and nobody knows, each once; what is in no braces is known. */
    public Set<CreditPart> missingIn(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .flatMap(found -> Optional.ofNullable(NAMES.get(found.group(1))).stream())
                .filter(part -> value(part).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CreditPart.class)));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(NAMES.get(name)).flatMap(this::value);
    }

    private Optional<String> value(CreditPart part) {
        return switch (part) {
            case AUTHOR -> author;
            case OUTLET -> outlet;
            case YEAR -> year;
            case URL -> url;
            case DATE -> date;
            case TRANSLATOR -> translator;
            case DATE_ACCESSED -> accessed;
        };
    }
}
