package press.imprimatur.rights.internal.decision;

import static press.imprimatur.rights.Use.ADS_ON_PAGE;
import static press.imprimatur.rights.Use.IMAGE_USE;
import static press.imprimatur.rights.Use.PAYWALL;
import static press.imprimatur.rights.Use.RESELL;
import static press.imprimatur.rights.Use.TRANSLATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Authorship;
import press.imprimatur.rights.Circumstance;
import press.imprimatur.rights.Component;
import press.imprimatur.rights.ComponentKind;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.WorkFacts;
import press.imprimatur.rights.WorkVersion;
import press.imprimatur.rights.World;
import press.imprimatur.rights.World.DutyFact;
import press.imprimatur.rights.World.DutyStatus;

/**
 * One component's question: what work its rights hang on, and every use that it needs.
 *
 * @param register what the world says, by name
 * @param version whose rights are asked about: the story, or the parent that it was made from
 * @param uses the use asked for, and what comes with it: images, changes, commerce
 */
record Case(
        Question question,
        World world,
        Register register,
        Component component,
        WorkVersion version,
        Set<Use> uses) {

    private static final Duty NOT_TO_BE_NAMED = Duty.of(DutyType.ATTRIBUTION_REMOVED_ON_REQUEST);
    private static final Set<Use> COMMERCIAL = EnumSet.of(ADS_ON_PAGE, PAYWALL, RESELL);

    static Case of(Question question, World world, Register register, Component component) {
        return new Case(
                question, world, register, component, question.work(), needs(question, component));
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
    Case ofParent(WorkVersion.Derivation derivation) {
        var more = EnumSet.copyOf(uses);
        more.add(derivation.change());
        if (version.isInAnotherLanguageThan(derivation.parent())) {
            more.add(TRANSLATE);
        }
        return new Case(question, world, register, component, derivation.parent(), more);
    }

    /** The same of its story as a whole. */
    Case ofStory() {
        var story = Component.text(ComponentKind.BODY, version);
        return new Case(question, world, register, story, version, uses);
    }

    /** What was made from what, from this on; the last was made from nothing. */
    List<Case> ancestry() {
        var line = new ArrayList<Case>(1);
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

    /** What is known of a duty, here; null if nothing is. A picture is the same in any text. */
    DutyFact factOn(InstrumentId instrument, Duty duty) {
        return register.fact(
                instrument, duty, work(), isText() ? question.text() : Optional.empty());
    }

    /** Whether it names somebody who asked not to be named any more. */
    boolean isTakenAway(Owed owed) {
        var names =
                owed.duty().type() == DutyType.CREDIT_LINE
                        || owed.duty().type() == DutyType.BYLINE_AS_GIVEN;
        if (!names) {
            return false;
        }
        var asked = factOn(owed.instrument().id(), NOT_TO_BE_NAMED);
        return asked != null && asked.status() == DutyStatus.MET;
    }

    WorkId work() {
        return isText() ? version.work() : component.work();
    }

    /** Whose it is, if it was made or brought in here; null if it was not. */
    Authorship authorship() {
        return world.authorships().get(work());
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
        return story.isPresent() && !story.get().equals(question.work().work());
    }
}
