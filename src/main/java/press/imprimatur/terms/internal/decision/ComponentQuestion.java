package press.imprimatur.terms.internal.decision;

import static press.imprimatur.terms.Use.ADS_ON_PAGE;
import static press.imprimatur.terms.Use.IMAGE_USE;
import static press.imprimatur.terms.Use.PAYWALL;
import static press.imprimatur.terms.Use.RESELL;
import static press.imprimatur.terms.Use.TRANSLATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Authorship.Whose;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.DutyStatus;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/**
 * One component's question: what work its rights hang on, and every use that it needs.
 *
 * @param register what the world says, by name
 * @param version whose rights are asked about: the story, or the parent that it was made from
 * @param uses the use asked for, and what comes with it: images, changes, commerce
 * @param child what was made from the version as one story, and whose case this is; null if it is
 *     the case of the version alone
 */
record ComponentQuestion(
        Question question,
        EvaluationContext world,
        Register register,
        Component component,
        WorkVersion version,
        Set<Use> uses,
        ComponentQuestion child) {

    private static final Duty NOT_TO_BE_NAMED = Duty.of(DutyType.ATTRIBUTION_REMOVED_ON_REQUEST);
    private static final Set<Use> COMMERCIAL = EnumSet.of(ADS_ON_PAGE, PAYWALL, RESELL);

    static ComponentQuestion of(
            Question question, EvaluationContext world, Register register, Component component) {
        var uses = needs(question, component);
        return new ComponentQuestion(
                question, world, register, component, question.work(), uses, null);
    }

    private static Set<Use> needs(Question question, Component component) {
        var uses = EnumSet.of(question.use());
        uses.addAll(question.channel().commerce());
        if (component.kind().isImage()) {
            uses.add(IMAGE_USE);
        }
        for (var change : question.changes()) {
            if (change.component().equals(component)) {
                uses.add(change.change());
            }
        }
        return uses;
    }

    /**
     * The same of the version that this one was made from. Whatever else was done with it: what is
     * in another language was translated.
     */
    ComponentQuestion ofParent(WorkVersion.Derivation derivation) {
        var more = EnumSet.copyOf(uses);
        more.add(derivation.change());
        if (version.isInAnotherLanguageThan(derivation.parent())) {
            more.add(TRANSLATE);
        }
        var line = derivation.sameStory() ? this : null;
        return new ComponentQuestion(
                question, world, register, component, derivation.parent(), more, line);
    }

    /** The same of its story as a whole. */
    ComponentQuestion ofStory() {
        var story = Component.text(ComponentKind.BODY, version);
        return new ComponentQuestion(question, world, register, story, version, uses, child);
    }

    /** What was made from what, from this on; the last was made from nothing. */
    List<ComponentQuestion> ancestry() {
        var line = new ArrayList<ComponentQuestion>(1);
        line.add(this);
        var last = this;
        while (isText() && last.version.derivedFrom().isPresent()) {
            last = last.ofParent(last.version.derivedFrom().get());
            line.add(last);
        }
        return line;
    }

    /**
     * Whether others can be like it, so that every rule must find the same of them: what is shown
     * and what was changed is told of each part by itself.
     */
    boolean mayHaveKin() {
        return isAsItWas() && question.rendering().isEmpty();
    }

    /** What those that are like it have in common, of one and the same version. */
    Likeness likeness() {
        var kind = isText() ? ComponentKind.BODY : component.kind();
        var ofPicture = isText() ? null : facts();
        return new Likeness(kind, uses, component.cameWith(), ofPicture, authorship());
    }

    /**
     * What all rules look at, but those on lengths and on duties of one work: the rest are numbers,
     * and names, by which scopes go.
     *
     * @param kind BODY for every text
     * @param facts null for a text, whose facts are those of the version
     * @param authorship null for what was not made here
     */
    record Likeness(
            ComponentKind kind,
            Set<Use> uses,
            Optional<WorkId> cameWith,
            WorkFacts facts,
            Authorship authorship) {}

    /** Whether it is a text whose length may be limited, as that of a headline never is. */
    boolean isMeasured() {
        return component.kind() == ComponentKind.BODY;
    }

    /** Whether nothing was changed. */
    boolean isAsItWas() {
        for (var use : uses) {
            if (use.isChange()) {
                return false;
            }
        }
        return true;
    }

    Instant at() {
        return question.timing().at();
    }

    boolean isPublishing() {
        return question.act() == Act.PUBLISH;
    }

    boolean isText() {
        return component.kind().isText();
    }

    /**
     * What is known of a duty, here; null if nothing is. A picture is the same in any text. What is
     * owed is owed for what comes out, under its own name; what is overdue for the story that it
     * was made from is overdue for it as well.
     */
    DutyFact factOn(InstrumentId instrument, Duty duty) {
        if (!isText()) {
            return register.fact(instrument, duty, work(), Optional.empty());
        }
        if (child == null) {
            return register.fact(instrument, duty, work(), question.text());
        }
        var fact = child.factOn(instrument, duty);
        var ofParent = register.fact(instrument, duty, work(), Optional.empty());
        var isOverdue = ofParent != null && ofParent.status() == DutyStatus.OVERDUE;
        return isOverdue ? Register.worse(fact, ofParent) : fact;
    }

    /**
     * When the grantor released it, under whichever of its names; empty if it never was. A picture
     * is released with the story that it came with, or by itself.
     */
    Optional<Instant> releaseBy(InstrumentId instrument) {
        var release = world.releaseOf(instrument, work()).orElse(null);
        if (child != null) {
            release = ComponentAnswer.earlier(release, child.releaseBy(instrument).orElse(null));
        }
        if (isText() || storyItCameWith().isEmpty()) {
            return Optional.ofNullable(release);
        }
        for (var story : question.work().namesOfStory()) {
            release =
                    ComponentAnswer.earlier(
                            release, world.releaseOf(instrument, story).orElse(null));
        }
        return Optional.ofNullable(release);
    }

    /**
     * When the original came out. That of a picture is the story that it came with, if nobody says
     * more of the picture itself; of one that came from elsewhere the story tells nothing.
     */
    Optional<Instant> originalOutAt() {
        var own = facts().publishedAt();
        return own.isPresent() || isText()
                ? own
                : storyItCameWith().flatMap(story -> story.facts().publishedAt());
    }

    /** As it stands in what is asked about; empty if it came with none, or with another. */
    private Optional<WorkVersion> storyItCameWith() {
        return component.cameWith().flatMap(question.work()::inStory);
    }

    /**
     * When it first came out, it or what it was made from as one story: a translation does not
     * begin a time anew.
     */
    Optional<Instant> outSince() {
        var first = question.timing().firstPublishedAt().orElse(null);
        var from = question.work().derivedFrom();
        while (from.isPresent() && from.get().sameStory()) {
            first = ComponentAnswer.earlier(first, from.get().parentOutSince().orElse(null));
            from = from.get().parent().derivedFrom();
        }
        return Optional.ofNullable(first);
    }

    /** Whether it was made from something, and nobody knows any more from what. */
    boolean isOfUnknownParent() {
        return version != question.work() && !version.namesState();
    }

    /** Whether it takes that change to make it of what it was made from, whatever its words are. */
    boolean isMadeBy(Use change) {
        if (child == null) {
            return false;
        }
        return child.version.derivedFrom().filter(from -> from.change() == change).isPresent()
                || change == TRANSLATE && child.version.isInAnotherLanguageThan(version)
                || child.isMadeBy(change);
    }

    /** Whether it names somebody who asked not to be named any more. */
    boolean isTakenAway(Owed owed) {
        var names =
                owed.duty().type() == DutyType.CREDIT_LINE
                        || owed.duty().type() == DutyType.BYLINE_AS_GIVEN;
        if (!names) {
            return false;
        }
        return isAskedNotToName(owed.instrument().id());
    }

    private boolean isAskedNotToName(InstrumentId instrument) {
        var text = isText() ? question.text() : Optional.<String>empty();
        var asked = register.fact(instrument, NOT_TO_BE_NAMED, work(), text);
        return asked != null && asked.status() == DutyStatus.MET
                || child != null && child.isAskedNotToName(instrument);
    }

    WorkId work() {
        return isText() ? version.work() : component.work();
    }

    /**
     * Whose it is, if it was made or brought in here; null if it was not. What was made from
     * another is as much ours as the least of both.
     */
    Authorship authorship() {
        var own = world.authorships().get(work());
        var ofChild = child == null ? own : child.authorship();
        if (own == null || ofChild == null) {
            return null;
        }
        if (own.whose() == Whose.UNKNOWN && ofChild.whose() == Whose.UNKNOWN) {
            var doubts = Stream.concat(own.doubts().stream(), ofChild.doubts().stream());
            return Authorship.unknown(doubts.distinct().toList());
        }
        return own.whose() == Whose.OTHERS || ofChild.whose() == Whose.OURS ? own : ofChild;
    }

    WorkFacts facts() {
        return isText() ? version.facts() : component.facts();
    }

    /** Whether a page would be looked at, which an archive may keep, and not a copy sent out. */
    boolean isPage() {
        return question.use().group() == Use.Group.PUBLISH;
    }

    boolean appears(Circumstance circumstance) {
        return question.circumstances().contains(circumstance)
                || circumstance == Circumstance.COMMERCIAL && isCommercial()
                || circumstance == Circumstance.APART_FROM_STORY && isApartFromStory();
    }

    private boolean isCommercial() {
        return !Collections.disjoint(question.channel().commerce(), COMMERCIAL);
    }

    private boolean isApartFromStory() {
        var story = component.cameWith();
        return story.isPresent() && question.work().inStory(story.get()).isEmpty();
    }
}
