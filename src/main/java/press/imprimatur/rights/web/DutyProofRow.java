package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.DutyStanding;
import press.imprimatur.rights.DutyStanding.Undelivered;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Proof;

/** A duty that people meet, as a page shows it. */
public class DutyProofRow {

    private static final List<String> TO_WHOM = List.of("to", "handle", "by");

    private final DutyStanding standing;
    private final Sentences sentences;

    DutyProofRow(DutyStanding standing, Sentences sentences) {
        this.standing = standing;
        this.sentences = sentences;
    }

    DutyName name() {
        return standing.name();
    }

    boolean isOfType(String type) {
        return duty().type().name().equals(type);
    }

    private Duty duty() {
        return standing.duty();
    }

    public String getName() {
        return standing.name().value();
    }

    /** What it is, and to whom it is owed if the terms say so. */
    public String getTitle() {
        var whom = TO_WHOM.stream().map(duty().payload()::get).filter(Objects::nonNull);
        return Stream.concat(Stream.of(sentences.say(duty().type().key())), whom)
                .collect(Collectors.joining(": "));
    }

    /** When it is due, in a word. */
    public String getPhase() {
        return sentences.say("rights.phase." + duty().phase());
    }

    /** What proves it. */
    public String getNeeds() {
        return sentences.say("rights.duties.needs." + duty().type().proof());
    }

    public String getTone() {
        return isNothingYet()
                ? "blue"
                : isSettled() ? "green" : duty().phase() == Phase.PRE ? "red" : "amber";
    }

    public String getStatus() {
        if (isMet()) {
            return sentences.say("rights.duties.done");
        }
        if (isSettled()) {
            return sentences.say("rights.duties.notPossible");
        }
        if (isNothingYet()) {
            return sentences.say("rights.duties.nothingYet");
        }
        return sentences.say(isUnderWay() ? "rights.duties.underWay" : "rights.duties.open");
    }

    /** Whether what it waits for has not happened yet. */
    public boolean isNothingYet() {
        return duty().phase() == Phase.ON_EVENT
                && isLetter()
                && standing.news().isEmpty()
                && !isSettled()
                && !isUnderWay();
    }

    /** What has happened that the partner is to hear of, and whether they did. */
    public List<NewsRow> getNews() {
        return standing.news().stream().map(each -> new NewsRow(each, sentences)).toList();
    }

    /** Why the last letter never arrived; empty if it did, or there is none. */
    public String getUndelivered() {
        return standing.undelivered()
                .map(letter ->
                        letter.why().map(why -> sentences.say(why.key())).orElse("")
                                + " "
                                + letter.reason())
                .map(String::strip)
                .orElse("");
    }

    public boolean isMet() {
        return standing.met().isPresent();
    }

    /** Whether nothing is left to be done. */
    public boolean isSettled() {
        return standing.isSettled();
    }

    /** Why it was not possible; empty if nobody said so. */
    public String getExcuse() {
        return standing.excused().map(DutyStanding.Met::proof).orElse("");
    }

    /** Whether a reason does if it is not possible. */
    public boolean isWherePossible() {
        return duty().grade() == Grade.WHERE_POSSIBLE;
    }

    /** How much it binds, in words. */
    public String getGrade() {
        return sentences.say("rights.grade." + duty().grade());
    }

    /** Whether somebody brings a proof of it in, and not the page that is served. */
    public boolean isProvable() {
        return duty().type().proof().isGivenByPerson();
    }

    public boolean isUnderWay() {
        return standing.underWay().isPresent();
    }

    public Instant getMetAt() {
        return standing.met().map(DutyStanding.Met::at).orElse(null);
    }

    public String getMetBy() {
        return standing.met().map(DutyStanding.Met::by).orElse("");
    }

    /** The address of the post; empty if something else proves it. */
    public String getPostAddress() {
        return isPost() ? standing.met().map(DutyStanding.Met::proof).orElse("") : "";
    }

    /** The letter that proves it, or is on its way; empty if there is none. */
    public String getLetter() {
        var proof = standing.met().map(DutyStanding.Met::proof).orElse("");
        return isLetter()
                ? standing.underWay()
                        .or(() -> standing.undelivered().map(Undelivered::letter))
                        .map(Object::toString)
                        .orElse(proof)
                : "";
    }

    public boolean isPost() {
        return duty().type().proof() == Proof.POST;
    }

    public boolean isLetter() {
        return duty().type().proof() == Proof.LETTER;
    }
}
