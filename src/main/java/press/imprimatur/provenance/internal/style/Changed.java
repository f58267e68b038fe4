package press.imprimatur.provenance.internal.style;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.internal.style.StyleToken.Kind;

/** What an entry makes of words. */
interface Changed {

    /** What words at that place may become; none if the entry is not about them. */
    List<Made> at(List<StyleToken> text, int place);

    /**
     * Some words, and others.
     *
     * @param length how many pieces the words have
     */
    record Made(int length, List<StyleToken> becomes) {}

    static Changed by(StyleEntry entry, Optional<LocalDate> published) {
        return switch (entry.kind()) {
            case SPELLING, NUMERAL, OTHER -> words(entry.from(), entry.to());
            case CURRENCY -> amount(entry);
            case DATE -> date(entry);
            case RELATIVE_TIME ->
                    published
                            .flatMap(day -> RelativeTime.said(entry, day))
                            .map(said -> words(entry.from(), said))
                            .orElse((text, place) -> List.of());
        };
    }

    private static Changed words(String from, String to) {
        var plain = new Words(StyleTokens.of(from), StyleTokens.of(to));
        var capital = new Words(StyleTokens.of(capital(from)), StyleTokens.of(capital(to)));
        return (text, place) -> {
            var made = new ArrayList<Made>(plain.at(text, place));
            made.addAll(capital.at(text, place));
            return made;
        };
    }

    private static String capital(String words) {
        var first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(java.util.Locale.ROOT)
                + words.substring(first);
    }

    /** Words as they stand in the entry. */
    record Words(List<StyleToken> from, List<StyleToken> to) implements Changed {

        @Override
        public List<Made> at(List<StyleToken> text, int place) {
            if (place + from.size() > text.size()) {
                return List.of();
            }
            for (var at = 0; at < from.size(); at++) {
                if (!from.get(at).isLike(text.get(place + at))) {
                    return List.of();
                }
            }
            return List.of(new Made(from.size(), to));
        }
    }

    /** The amount is the same in both: nothing is converted. */
    private static Changed amount(StyleEntry entry) {
        return (text, place) -> {
            var made = new ArrayList<Made>();
            for (var start = place; start < Math.min(text.size(), place + 6); start++) {
                var end = Numbers.end(text, start);
                if (end > start) {
                    var amount = Numbers.written(text.subList(start, end));
                    var filled = words(fill(entry.from(), amount), fill(entry.to(), amount));
                    made.addAll(filled.at(text, place));
                }
            }
            return made;
        };
    }

    private static String fill(String pattern, String amount) {
        return pattern.replace("#", amount);
    }

    private static Changed date(StyleEntry entry) {
        var from = Dates.formatter(entry.from(), entry.language());
        var to = Dates.formatter(entry.to(), entry.language());
        return (text, place) -> {
            if (text.get(place).kind() != Kind.WORD) {
                return List.of();
            }
            var made = new ArrayList<Made>();
            var most = Math.min(text.size() - place, Dates.MOST_PIECES);
            for (var length = 1; length <= most; length++) {
                var words = said(text.subList(place, place + length));
                try {
                    var becomes = StyleTokens.of(to.format(from.parse(words)));
                    made.add(new Made(length, becomes));
                } catch (DateTimeException none) {
                    continue;
                }
            }
            return made;
        };
    }

    private static String said(List<StyleToken> words) {
        return words.stream()
                .map(each -> each.kind() == Kind.SPACE ? " " : each.text())
                .collect(Collectors.joining());
    }
}
