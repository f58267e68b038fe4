package press.imprimatur.clearance.web;

import java.time.Instant;
import java.util.Set;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.kernel.Sentences;

/** Something that happened to a request, or a letter about it. */
public class TimelineRow {

    private static final Set<String> KNOWN =
            Set.of(
                    "permission.drafted",
                    "permission.sent",
                    "permission.countered",
                    "permission.accepted",
                    "permission.counteredAgain",
                    "permission.granted",
                    "permission.confirmed",
                    "permission.refused",
                    "permission.withdrawn",
                    "permission.lapsed",
                    "permission.suspended",
                    "permission.lifted",
                    "permission.revoked",
                    "permission.grantorReminded",
                    "permission.recapSent");

    private final Instant at;
    private final String by;
    private final String words;
    private final String text;

    private TimelineRow(Instant at, String by, String words, String text) {
        this.at = at;
        this.by = by;
        this.words = words;
        this.text = text;
    }

    static TimelineRow of(AuditEntry entry, Sentences sentences) {
        var verb = entry.act().verb();
        var words = KNOWN.contains(verb) ? sentences.say("clearance.act." + verb) : verb;
        return new TimelineRow(entry.at(), entry.by(), words, "");
    }

    /** The link in a letter is the grantor's alone: the desk does not see it. */
    static TimelineRow of(PostedLetter letter, Sentences sentences) {
        var words =
                sentences.say(
                        "clearance.letterIs." + letter.state(),
                        letter.subject(),
                        String.join(", ", letter.to()));
        var text = letter.text().replaceAll("/answer/[\\w-]+", "/answer/…");
        return new TimelineRow(letter.postedAt(), letter.postedBy(), words, text);
    }

    public Instant getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }

    public String getWords() {
        return words;
    }

    /** What a letter says; empty for everything else. */
    public String getText() {
        return text;
    }
}
