package press.imprimatur.rights.internal.decision;

import static press.imprimatur.rights.Use.ADS_ON_PAGE;
import static press.imprimatur.rights.Use.IMAGE_USE;
import static press.imprimatur.rights.Use.PAYWALL;
import static press.imprimatur.rights.Use.RESELL;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Circumstance;
import press.imprimatur.rights.Component;
import press.imprimatur.rights.ComponentKind;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.WorkFacts;
import press.imprimatur.rights.WorkVersion;
import press.imprimatur.rights.World;

/**
 * One component's question: what work its rights hang on, and every use that it needs.
 *
 * @param version whose rights are asked about: the story, or the parent that it was made from
 * @param uses the use asked for, and what comes with it: images, changes, commerce
 */
record Case(
        Question question, World world, Component component, WorkVersion version, Set<Use> uses) {

    private static final Set<Use> COMMERCIAL = EnumSet.of(ADS_ON_PAGE, PAYWALL, RESELL);

    static Case of(Question question, World world, Component component) {
        return new Case(question, world, component, question.work(), needs(question, component));
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

    /** The same of the version that this one was made from. */
    Case ofParent(WorkVersion.Derivation derivation) {
        var more = EnumSet.copyOf(uses);
        more.add(derivation.change());
        return new Case(question, world, component, derivation.parent(), more);
    }

    /**
     * Whether every rule must find the same of both, but those on lengths: then they differ in what
     * no rule looks at, as their numbers, or in their names, by which scopes go, and duties met for
     * one work only. What is shown and what was changed is told of each part by itself.
     */
    boolean isLike(Case other) {
        return version == other.version
                && (component.kind() == other.component.kind() || isText() && other.isText())
                && uses.equals(other.uses)
                && isAsItWas()
                && question.rendering().isEmpty()
                && component.cameWith().equals(other.component.cameWith())
                && facts().equals(other.facts())
                && (work().equals(other.work())
                        || !hasDutiesOfItsOwn() && !other.hasDutiesOfItsOwn());
    }

    /** Whether it is a text whose length may be limited, as that of a headline never is. */
    boolean isMeasured() {
        return component.kind() == ComponentKind.BODY;
    }

    private boolean isAsItWas() {
        for (var use : uses) {
            if (use.isChange()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasDutiesOfItsOwn() {
        var own = Optional.of(work());
        for (var fact : world.duties().orElse(Set.of())) {
            if (fact.work().equals(own)) {
                return true;
            }
        }
        return false;
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

    WorkId work() {
        return isText() ? version.work() : component.work();
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
