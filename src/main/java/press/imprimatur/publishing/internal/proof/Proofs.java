package press.imprimatur.publishing.internal.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.OnRecord;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;

/**
 * Renders what is permitted, and only that: asks, renders with the duties of the answer, proofreads
 * the rendering, and asks again whether it shows what is owed. Whoever foretells what publishing
 * will do asks here too.
 */
@ApplicationScoped
public class Proofs {

    /** So many other permissions are tried where what the first demands cannot be shown. */
    private static final int MOST_OTHERS = 4;

    private static final Set<ReasonCode> NOT_SHOWN =
            EnumSet.of(ReasonCode.DUTY_NOT_SHOWN, ReasonCode.CREDIT_NOT_KNOWN);

    @Inject Decisions decisions;
    @Inject Renderings renderings;

    /**
     * About a story that somebody brings out: locks what limits it, and nobody else takes the last
     * one.
     */
    public StoryInquiry reserved(Story story, Ask ask) {
        return StoryInquiry.by(decisions.onRecordReserved(ask.about(story)));
    }

    /** About a story that is out; what it would take more of is locked when that is asked. */
    public StoryInquiry ofShown(Story story, PublicFacts facts, Instant now) {
        var keep = Ask.toKeep(Use.WEB_FULL, facts, now);
        var bringOut = new Ask(Act.PUBLISH, Use.WEB_FULL, now, Optional.empty(), facts);
        return StoryInquiry.reading(
                () -> decisions.onRecord(keep.about(story)),
                () -> decisions.onRecordReserved(bringOut.about(story)));
    }

    /** Whether the whole of it may, as it stands. */
    public Attempt attempt(Story story, Ask ask, StoryInquiry inquiry) {
        return inquiry.attempted(story, ask, () -> ask(story, ask, inquiry));
    }

    private Attempt ask(Story story, Ask ask, StoryInquiry inquiry) {
        UnaryOperator<Question> nothingChosen = UnaryOperator.identity();
        var first = attempt(story, ask, inquiry, nothingChosen);
        return first.proof().isPresent() || !lacksOnlyWhatIsOwed(first.decision())
                ? first
                : IntStream.range(0, MOST_OTHERS)
                        .mapToObj(next -> others(first.asked(), first.decision(), next))
                        .takeWhile(others -> !others.isEmpty())
                        .map(others -> relyingOn(others, story, ask, inquiry))
                        .filter(other -> other.proof().isPresent())
                        .findFirst()
                        .map(other -> other.insteadOf(first.asked()))
                        .orElse(first);
    }

    /** The same, leaving out pictures that are refused if the rest may stay. */
    public Attempt attemptWithoutRefusedPictures(Story story, Ask ask, StoryInquiry inquiry) {
        var whole = attempt(story, ask, inquiry);
        var refused = whole.decision().permittedAfterRemoving();
        return whole.proof().isPresent() || refused.isEmpty()
                ? whole
                : attempt(story.without(refused), ask, inquiry).insteadOf(whole.asked());
    }

    /**
     * Whether the whole may be brought out and is not over at once: what may come out and may not
     * be kept shown would be a notice from the beginning.
     */
    public Attempt attemptToBringOut(Story story, Ask ask, StoryInquiry inquiry) {
        var out = attempt(story, ask, inquiry);
        if (out.proof().isEmpty()) {
            return out;
        }
        var kept = attempt(story, Ask.toKeep(ask.use(), ask.facts(), ask.at()), inquiry);
        return kept.proof().isPresent() ? out.until(kept.decision().validUntil()) : kept;
    }

    private Attempt relyingOn(
            Map<Component, InstrumentId> others, Story story, Ask ask, StoryInquiry inquiry) {
        UnaryOperator<Question> choice = question -> question.relyingOn(with(question, others));
        return attempt(story, ask, inquiry, choice);
    }

    private Attempt attempt(
            Story story, Ask ask, StoryInquiry inquiry, UnaryOperator<Question> choice) {
        var record = inquiry.record(ask.act());
        var question = fitting(choice.apply(ask.about(story)), record);
        var decision = record.decide(question);
        if (!decision.permits()) {
            return Attempt.refused(decision, decision);
        }
        var rendered =
                inquiry.rendered(
                        story,
                        ask,
                        decision.duties(),
                        () -> renderings.render(story, decision, ask));
        var proofread = question.rendered(rendered.found());
        var verdict = record.decide(proofread);
        return verdict.permits()
                ? Attempt.proven(new Proof(story, proofread, decision, verdict, rendered))
                : Attempt.refused(decision, verdict);
    }

    /** What an editor chose stays chosen; for the other parts something else is tried. */
    private static Map<Component, InstrumentId> with(
            Question question, Map<Component, InstrumentId> others) {
        var all = new HashMap<>(others);
        all.putAll(question.chosen());
        return all;
    }

    /**
     * Nothing that is out comes down because the paper that was chosen for it is over, where
     * another still carries it.
     */
    private static Question fitting(Question question, OnRecord record) {
        return question.act() == Act.KEEP
                        && !question.chosen().isEmpty()
                        && !record.decide(question).permits()
                ? question.relyingOn(Map.of())
                : question;
    }

    /** Another paper may ask for less: what cannot be shown for one is not owed for it. */
    private static boolean lacksOnlyWhatIsOwed(Decision refusal) {
        return !refusal.reasons().isEmpty()
                && refusal.reasons().stream().map(Reason::code).allMatch(NOT_SHOWN::contains);
    }

    /** For each refused part the next of what would have done as well; empty if one has no more. */
    private static Map<Component, InstrumentId> others(Decision asked, Decision refusal, int next) {
        var chosen = new LinkedHashMap<Component, InstrumentId>();
        for (var part : refusal.outcome().components()) {
            if (part.verdict().permits()) {
                continue;
            }
            var all = asked.on(part.component()).map(ComponentVerdict::alternatives);
            var other = all.filter(each -> each.size() > next).map(each -> each.get(next));
            if (other.isEmpty()) {
                return Map.of();
            }
            chosen.put(part.component(), other.map(InstrumentRef::id).orElseThrow());
        }
        return chosen;
    }
}
