package press.imprimatur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Obstacle;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.SpokenReason;

/** A reason against publishing, with the way to what would help. */
public class ReasonRow {

    private final String sentence;
    private final String remedy;
    private final String address;
    private final PermissionLink ask;
    private final boolean isForTheRightsDesk;
    private final Press restore;
    private final Press remove;
    private final Press putBack;

    /**
     * What a press does by itself.
     *
     * @param label on the button
     * @param what on what: a part of the text, or a picture
     */
    public record Press(String label, String what) {

        public String getLabel() {
            return label;
        }

        public String getWhat() {
            return what;
        }
    }

    /** What presses there are; null where there is none. */
    private record Mends(Press restore, Press remove, Press putBack) {

        static final Mends NONE = new Mends(null, null, null);
    }

    private ReasonRow(
            String sentence,
            String remedy,
            String address,
            PermissionLink ask,
            boolean isForTheRightsDesk,
            Mends mends) {
        this.sentence = sentence;
        this.remedy = remedy;
        this.address = address;
        this.ask = ask;
        this.isForTheRightsDesk = isForTheRightsDesk;
        this.restore = mends.restore();
        this.remove = mends.remove();
        this.putBack = mends.putBack();
    }

    /** Everything that stands in the way, in the order in which it is best mended. */
    static List<ReasonRow> of(
            Readiness readiness,
            ReasonPlaces places,
            Optional<PermissionLink> ask,
            Sentences sentences) {
        var obstacles = readiness.obstacles().stream().map(each -> of(each, sentences));
        var reasons =
                SpokenReason.of(readiness.page(), sentences).stream()
                        .map(each -> of(each, readiness.page(), places, ask, sentences));
        return Stream.concat(obstacles, reasons).toList();
    }

    private static ReasonRow of(Obstacle obstacle, Sentences sentences) {
        var address =
                switch (obstacle.kind()) {
                    case KILLED -> "#verbs";
                    case ADDRESS_TAKEN -> "#article:slug";
                };
        return new ReasonRow(
                obstacle.sentence(sentences),
                obstacle.remedy(sentences),
                address,
                null,
                false,
                Mends.NONE);
    }

    private static ReasonRow of(
            SpokenReason said,
            Decision page,
            ReasonPlaces places,
            Optional<PermissionLink> ask,
            Sentences sentences) {
        var reason = said.reason();
        var sentence = said.sentence(sentences);
        if (isAsked(reason)) {
            var there = reason.instrument().map(Places::permission).orElseThrow();
            var see = sentences.say("desk.rights.seeWhere");
            return new ReasonRow(sentence, see, there, null, false, Mends.NONE);
        }
        var address = places.of(said);
        return new ReasonRow(
                sentence,
                remedy(said, sentences),
                address,
                ask.filter(link -> isForTheOutlet(reason)).orElse(null),
                isForTheRightsDesk(reason),
                new Mends(
                        restore(said, places, sentences),
                        remove(said, page, sentences),
                        putBack(said, sentences)));
    }

    /** Nobody wants a translation overwritten with its original. */
    private static Press restore(SpokenReason said, ReasonPlaces places, Sentences sentences) {
        var reason = said.reason();
        return reason.fix().kind() == Fix.Kind.RESTORE_TEXT
                        && places.article().isReprint()
                        && !places.isTranslation()
                ? new Press(said.remedy(sentences), reason.component().kind().name())
                : null;
    }

    /** Words that must stay, where they are told. */
    private static Press putBack(SpokenReason said, Sentences sentences) {
        var reason = said.reason();
        return reason.fix().kind() == Fix.Kind.RESTORE_PASSAGE
                ? new Press(
                        sentences.say("desk.rights.putWords"),
                        reason.arguments().getLast().toString())
                : null;
    }

    /** Where all else is permitted, the story may go out without it. */
    private static Press remove(SpokenReason said, Decision page, Sentences sentences) {
        var part = said.reason().component();
        return page.permittedAfterRemoving().contains(part)
                ? new Press(
                        sentences.say(Fix.Kind.REMOVE_COMPONENT.key(), said.parts()),
                        part.work().toString())
                : null;
    }

    /** Whoever granted something else may be asked by letter, or has answered already. */
    private static String remedy(SpokenReason said, Sentences sentences) {
        var reason = said.reason();
        if (reason.fix().kind() == Fix.Kind.ASK_GRANTOR) {
            return sentences.say("desk.rights.record");
        }
        if (reason.fix().kind() == Fix.Kind.RESTORE_TEXT) {
            return sentences.say("desk.rights.seeDifferences");
        }
        if (reason.fix().kind() == Fix.Kind.RESTORE_PASSAGE) {
            return sentences.say("desk.rights.seeText");
        }
        return ReasonPlaces.isSaidInTerms(reason)
                ? sentences.say("desk.rights.changeLine")
                : said.remedy(sentences);
    }

    private static boolean isForTheRightsDesk(Reason reason) {
        return switch (reason.fix().kind()) {
            case ASK_GRANTOR,
                    RECORD_LICENCE,
                    CHOOSE_OTHER,
                    RECORD_RELEASE,
                    MEET_DUTY,
                    MEET_OR_EXCUSE,
                    ANSWER_LICENCE ->
                    true;
            default -> ReasonPlaces.isSaidInTerms(reason);
        };
    }

    /** Nobody is asked twice: where it stands shows what there is to do. */
    private static boolean isAsked(Reason reason) {
        return reason.code() == ReasonCode.NOT_GRANTED_YET && reason.instrument().isPresent();
    }

    /** The outlet is asked for its text; a picture's right is its own. */
    private static boolean isForTheOutlet(Reason reason) {
        var kind = reason.fix().kind();
        return reason.component().kind().isText()
                && (kind == Fix.Kind.ASK_GRANTOR || kind == Fix.Kind.RECORD_LICENCE);
    }

    /** Whether only the rights desk can do it. */
    public boolean isForTheRightsDesk() {
        return isForTheRightsDesk;
    }

    /** The way to ask whoever can permit it; null if there is nobody to ask. */
    public PermissionLink getAsk() {
        return ask;
    }

    /** What a press takes back by itself; null if it could not. */
    public Press getRestore() {
        return restore;
    }

    /** The picture that a press takes away; null if that would not do. */
    public Press getPutBack() {
        return putBack;
    }

    public Press getRemove() {
        return remove;
    }

    public String getSentence() {
        return sentence;
    }

    public String getRemedy() {
        return remedy;
    }

    /** Where it can be done; empty if nothing but waiting helps. */
    public String getAddress() {
        return address;
    }
}
