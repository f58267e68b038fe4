package press.imprimatur.clearance.web;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.PermissionUse;

/** Something that happened to a request, a letter about it, or what went out by right of it. */
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
    private final String event;
    private final String words;
    private final String text;

    private TimelineRow(Instant at, String by, String event, String words, String text) {
        this.at = at;
        this.by = by;
        this.event = event;
        this.words = words;
        this.text = text;
    }

    static TimelineRow of(AuditEntry entry, Sentences sentences) {
        var verb = entry.act().verb();
        var words = KNOWN.contains(verb) ? sentences.say("clearance.act." + verb) : verb;
        return new TimelineRow(entry.at(), entry.by(), verb, words, "");
    }

    /** The link in a letter is the grantor's alone: the desk does not see it. */
    static TimelineRow of(PostedLetter letter, Sentences sentences) {
        var words =
                sentences.say(
                        "clearance.letterIs." + letter.state(),
                        letter.subject(),
                        String.join(", ", letter.to()));
        var text = letter.text().replaceAll("/answer/[\\w-]+", "/answer/…");
        return new TimelineRow(
                letter.postedAt(), letter.postedBy(), "letter." + letter.state(), words, text);
    }

    /** A publication by right of it, and its end. */
    static Stream<TimelineRow> of(PermissionUse use, Sentences sentences) {
        var receipt = use.receipt();
        var as = sentences.say(receipt.use().key());
        var published = sentences.say("clearance.used", as, receipt.address());
        var down = sentences.say("clearance.usedNoMore", as, receipt.address());
        return Stream.concat(
                Stream.of(new TimelineRow(receipt.at(), receipt.by(), "published", published, "")),
                use.takenDown().stream()
                        .map(end -> new TimelineRow(end.at(), end.by(), "takenDown", down, "")));
    }

    public Instant getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }

    /** What it is, for scripts. */
    public String getEvent() {
        return event;
    }

    public String getWords() {
        return words;
    }

    /** What a letter says; empty for everything else. */
    public String getText() {
        return text;
    }
}
