package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Something that somebody did.
 *
 * @param verb what happened, module first and past tense: {@code article.published}
 * @param subject what it happened to
 * @param summary one line for people; never article text, tokens or mail addresses
 */
public record AuditedAct(String verb, Subject subject, String summary) {

    public AuditedAct {
        requireNonNull(verb, "verb");
        requireNonNull(subject, "subject");
        requireNonNull(summary, "summary");
    }

    /** What happened, as people say it: {@code Article published}. */
    public String inWords() {
        var words =
                verb.replaceAll("[.-]", " ")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The short form: {@code AuditedAct.of("article.published", "article", id, headline)}. */
    public static AuditedAct of(String verb, String kind, Object id, String summary) {
        return new AuditedAct(verb, new Subject(kind, id.toString()), summary);
    }
}
