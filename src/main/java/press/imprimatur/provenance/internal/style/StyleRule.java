package press.imprimatur.provenance.internal.style;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.internal.style.StyleToken.Kind;

/** What an entry must be, and what of it shows by itself that it changes no meaning. */
public final class StyleRule {

    private static final int LONGEST = 100;
    private static final String NUMBER = "#";

    /** How currencies are written; what is written for several of them is not here. */
    private static final Map<String, Set<String>> CURRENCIES =
            Map.of(
                    "EUR", Set.of("€", "eur", "euro", "euros"),
                    "GBP", Set.of("£", "gbp", "pounds sterling", "british pounds"),
                    "USD", Set.of("us$", "usd", "us dollars", "u.s. dollars"),
                    "JPY", Set.of("jpy", "yen", "japanese yen"),
                    "KRW", Set.of("₩", "krw", "won", "south korean won"),
                    "CHF", Set.of("chf", "swiss francs", "sfr"),
                    "INR", Set.of("₹", "inr", "indian rupees"));

    private StyleRule() {}

    /**
     * @throws FieldRefused beside the field where it cannot be so
     */
    public static void refuseAbsurd(StyleEntry entry) {
        refuseWords("from", entry.from());
        refuseWords("to", entry.to());
        if (entry.from().equals(entry.to())) {
            throw new FieldRefused("to", "provenance.style.same");
        }
        if (Locale.forLanguageTag(entry.language()).getLanguage().isEmpty()) {
            throw new FieldRefused("language", "provenance.style.language", entry.language());
        }
        refuseAbsurdForm(entry);
    }

    private static void refuseAbsurdForm(StyleEntry entry) {
        switch (entry.kind()) {
            case CURRENCY -> {
                refuseWithoutNumber("from", entry.from());
                refuseWithoutNumber("to", entry.to());
            }
            case DATE -> {
                refuseNoPattern("from", entry.from());
                refuseNoPattern("to", entry.to());
                if (!Dates.saySame(entry.from(), entry.to())) {
                    throw new FieldRefused("to", "provenance.style.otherParts");
                }
            }
            case RELATIVE_TIME -> {
                if (!RelativeTime.isKnown(entry)) {
                    throw new FieldRefused("from", "provenance.style.notRelative", entry.from());
                }
                refuseNoPattern("to", entry.to());
            }
            default -> {
                // Words are words.
            }
        }
    }

    private static void refuseWords(String field, String words) {
        if (words.isEmpty()) {
            throw new FieldRefused(field, "provenance.style.missing");
        }
        if (words.length() > LONGEST) {
            throw new FieldRefused(field, "provenance.style.tooLong", LONGEST);
        }
        var tokens = StyleTokens.of(words.replaceAll("'[^']*'", "x"));
        if (StyleReading.isQuoting(tokens)
                || tokens.stream().anyMatch(each -> each.kind() == Kind.TAG)) {
            throw new FieldRefused(field, "provenance.style.quoted");
        }
    }

    private static void refuseWithoutNumber(String field, String pattern) {
        if (pattern.chars().filter(each -> each == '#').count() != 1) {
            throw new FieldRefused(field, "provenance.style.noNumber");
        }
    }

    private static void refuseNoPattern(String field, String pattern) {
        if (!Dates.isPattern(pattern)) {
            throw new FieldRefused(field, "provenance.style.noPattern", pattern);
        }
    }

    /** Whether its form alone shows that it changes no meaning. */
    public static boolean isSure(StyleEntry entry) {
        return switch (entry.kind()) {
            case SPELLING ->
                    isEnglish(entry) && EnglishSpelling.isOneWord(entry.from(), entry.to());
            case NUMERAL -> isOneNumber(entry.from(), entry.to(), entry.language());
            case CURRENCY -> isOneCurrency(entry.from(), entry.to());
            case DATE, RELATIVE_TIME -> true;
            case OTHER -> false;
        };
    }

    /** Whether an entry is about texts in a language: an entry in {@code en} about all English. */
    public static boolean isAbout(StyleEntry entry, String language) {
        return language.equalsIgnoreCase(entry.language())
                || language.toLowerCase(Locale.ROOT)
                        .startsWith(entry.language().toLowerCase(Locale.ROOT) + "-");
    }

    private static boolean isEnglish(StyleEntry entry) {
        return Locale.forLanguageTag(entry.language()).getLanguage().equals("en");
    }

    private static boolean isOneNumber(String some, String others, String language) {
        var value = Numbers.value(some, language);
        return value.isPresent() && value.equals(Numbers.value(others, language));
    }

    private static boolean isOneCurrency(String some, String others) {
        var one = notation(some);
        var other = notation(others);
        return CURRENCIES.values().stream()
                .anyMatch(forms -> forms.contains(one) && forms.contains(other));
    }

    private static String notation(String pattern) {
        return pattern.replace(NUMBER, "").strip().toLowerCase(Locale.ROOT);
    }
}
