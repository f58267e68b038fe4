package press.imprimatur.terms.internal.decision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** Whether an instrument speaks of a work at all: rule 2, closed world. */
final class Coverage {

    private Coverage() {}

    /**
     * Whether the paper permits anything of it: a picture that came with a story is a part of the
     * story where the terms say so.
     */
    static Match of(Terms terms, ComponentQuestion asked) {
        var itself = ofItself(terms.scope(), asked);
        return itself == Match.YES || !isPicture(asked) || !terms.coverPictures()
                ? itself
                : itself.or(withStory(terms.scope(), asked));
    }

    private static Match ofItself(Scope scope, ComponentQuestion asked) {
        if (scope instanceof Scope.OneWork one) {
            return Match.of(one.work().equals(asked.work()));
        }
        return scope instanceof Scope.ListedWorks some
                ? Match.of(some.works().contains(asked.work()))
                : of(scope, asked);
    }

    private static Match withStory(Scope scope, ComponentQuestion asked) {
        return scope instanceof Scope.Selector selector
                ? selectedWithStory(selector, asked)
                : of(scope, asked);
    }

    /** The story is chosen, and neither it nor the picture is excluded. */
    private static Match selectedWithStory(Scope.Selector selector, ComponentQuestion asked) {
        var around = asked.question().work().inStory(story(asked));
        if (around.isEmpty()) {
            return Match.NO;
        }
        var story = around.get();
        var picture = inTheStory(asked.facts(), story.facts());
        var match = fits(selector.include(), story.facts(), Coverage::isCreditedTo);
        for (var exclusion : selector.exclude()) {
            match = match.and(fits(exclusion, story.facts(), Coverage::mentions).not());
            match = match.and(fits(exclusion, picture, Coverage::mentions).not());
        }
        return match;
    }

    /** What is not known of a picture itself, but where it stood, is what it stood in. */
    private static WorkFacts inTheStory(WorkFacts picture, WorkFacts story) {
        return new WorkFacts(
                picture.outlet().or(story::outlet),
                picture.language().or(story::language),
                picture.section().or(story::section),
                picture.bylines().isEmpty() ? story.bylines() : picture.bylines(),
                picture.publishedAt().or(story::publishedAt),
                picture.credit(),
                picture.supplierId(),
                picture.instructions(),
                picture.pool(),
                picture.event());
    }

    /**
     * Whether the paper holds, forbids or demands anything of it: what stands in a story is reached
     * with the story, whatever the terms permit.
     */
    static Match of(Scope scope, ComponentQuestion asked) {
        if (scope instanceof Scope.Unread) {
            return Match.UNKNOWN;
        }
        if (scope instanceof Scope.OneWork one) {
            return Match.of(
                    one.work().equals(asked.work())
                            || isPicture(asked) && one.work().equals(story(asked)));
        }
        if (scope instanceof Scope.ListedWorks some) {
            return Match.of(
                    some.works().contains(asked.work())
                            || isPicture(asked) && some.works().contains(story(asked)));
        }
        if (scope instanceof Scope.StaffWork) {
            return isStaffWork(asked);
        }
        return selected((Scope.Selector) scope, asked);
    }

    /** The same, by any of the names that it has as one story. */
    static Match ofAnyName(Scope scope, ComponentQuestion asked) {
        var match = of(scope, asked);
        for (var made = asked.child(); made != null && match != Match.YES; made = made.child()) {
            match = match.or(of(scope, made));
        }
        return match;
    }

    /** What was not made here at all is nobody's staff work. */
    private static Match isStaffWork(ComponentQuestion asked) {
        var authorship = asked.authorship();
        if (authorship == null) {
            return Match.NO;
        }
        return switch (authorship.whose()) {
            case OURS -> Match.YES;
            case OTHERS -> Match.NO;
            case UNKNOWN -> Match.UNKNOWN;
        };
    }

    /** A picture is also named with the story that it came with; sound and film never are. */
    private static boolean isPicture(ComponentQuestion asked) {
        return asked.component().kind().isImage() && asked.component().cameWith().isPresent();
    }

    private static WorkId story(ComponentQuestion asked) {
        return asked.component().cameWith().orElseThrow();
    }

    private static Match selected(Scope.Selector selector, ComponentQuestion asked) {
        var facts = asked.facts();
        if (isOnlyCoveredByName(asked) && !namesMedia(selector.include())) {
            return Match.NO;
        }
        var match = fits(selector.include(), facts, Coverage::isCreditedTo);
        for (var exclusion : selector.exclude()) {
            if (match == Match.NO) {
                return Match.NO;
            }
            match = match.and(fits(exclusion, facts, Coverage::mentions).not());
        }
        return match;
    }

    private static boolean isOnlyCoveredByName(ComponentQuestion asked) {
        return !asked.isText() && !asked.component().kind().isImage();
    }

    private static boolean namesMedia(Criteria criteria) {
        return !criteria.credits().isEmpty() || !criteria.supplierIds().isEmpty();
    }

    private static Match fits(
            Criteria wanted, WorkFacts facts, BiPredicate<String, String> credited) {
        if (wanted.outlet().isPresent() && !wanted.outlet().equals(facts.outlet())) {
            return Match.NO;
        }
        var match = any(wanted.credits(), facts.credit(), credited);
        return match == Match.NO ? match : match.and(others(wanted, facts, credited));
    }

    private static Match others(
            Criteria wanted, WorkFacts facts, BiPredicate<String, String> named) {
        return any(wanted.languages(), facts.language(), Coverage::isLanguage)
                .and(any(wanted.sections(), facts.section(), Coverage::isSame))
                .and(anyOf(wanted.bylines(), facts.bylines(), named))
                .and(published(wanted.published(), facts))
                .and(any(wanted.supplierIds(), facts.supplierId(), Coverage::isSame))
                .and(anyOf(wanted.instructions(), facts.instructions(), Coverage::isSame))
                .and(any(wanted.pools(), facts.pool(), Coverage::isSame))
                .and(any(wanted.events(), facts.event(), Coverage::isSame));
    }

    private static Match any(
            Set<String> wanted, Optional<String> fact, BiPredicate<String, String> same) {
        if (wanted.isEmpty()) {
            return Match.YES;
        }
        if (fact.isEmpty()) {
            return Match.UNKNOWN;
        }
        for (var word : wanted) {
            if (same.test(fact.get(), word)) {
                return Match.YES;
            }
        }
        return Match.NO;
    }

    private static Match anyOf(
            Set<String> wanted, Set<String> facts, BiPredicate<String, String> same) {
        if (wanted.isEmpty()) {
            return Match.YES;
        }
        var match = Match.UNKNOWN;
        for (var fact : facts) {
            match = any(wanted, Optional.of(fact), same);
            if (match == Match.YES) {
                return match;
            }
        }
        return match;
    }

    private static Match published(Window wanted, WorkFacts facts) {
        if (wanted.from().isEmpty() && wanted.until().isEmpty()) {
            return Match.YES;
        }
        return facts.publishedAt()
                .map(at -> Match.of(wanted.hasBegunBy(at) && !wanted.hasEndedBy(at)))
                .orElse(Match.UNKNOWN);
    }

    /** What a selection looks at and nobody knows, in words; empty if it looks at nothing else. */
    static String unknown(Terms terms, ComponentQuestion asked) {
        if (!(terms.scope() instanceof Scope.Selector selector)) {
            return "";
        }
        var story =
                isPicture(asked) && terms.coverPictures()
                        ? asked.question().work().inStory(story(asked)).map(WorkVersion::facts)
                        : Optional.<WorkFacts>empty();
        var chosen = story.orElseGet(asked::facts);
        var facts = story.map(around -> inTheStory(asked.facts(), around)).orElse(chosen);
        var lacking = new LinkedHashSet<String>();
        lack(selector.include(), chosen, lacking);
        selector.exclude().forEach(each -> lack(each, facts, lacking));
        return String.join(", ", lacking);
    }

    private static void lack(Criteria wanted, WorkFacts facts, Set<String> lacking) {
        lack("the credit", wanted.credits(), facts.credit().stream().toList(), lacking);
        lack("the language", wanted.languages(), facts.language().stream().toList(), lacking);
        lack("the section", wanted.sections(), facts.section().stream().toList(), lacking);
        lack("the byline", wanted.bylines(), facts.bylines(), lacking);
        lack(
                "the supplier id",
                wanted.supplierIds(),
                facts.supplierId().stream().toList(),
                lacking);
        lack("the instructions", wanted.instructions(), facts.instructions(), lacking);
        lack("the pool", wanted.pools(), facts.pool().stream().toList(), lacking);
        lack("the event", wanted.events(), facts.event().stream().toList(), lacking);
        if (published(wanted.published(), facts) == Match.UNKNOWN) {
            lacking.add("when the original was published");
        }
    }

    private static void lack(
            String name, Set<String> wanted, Collection<String> known, Set<String> lacking) {
        if (!wanted.isEmpty() && known.isEmpty()) {
            lacking.add(name);
        }
    }

    static boolean isLanguage(String tag, String wanted) {
        return tag.equalsIgnoreCase(wanted)
                || tag.regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1);
    }

    private static boolean isSame(String fact, String wanted) {
        return fact.equalsIgnoreCase(wanted);
    }

    /** What lets in is read narrowly: "Reuters", or one part of "Jane Doe/Reuters". */
    private static boolean isCreditedTo(String credit, String wanted) {
        var from = 0;
        for (var slash = credit.indexOf('/'); slash >= 0; slash = credit.indexOf('/', from)) {
            if (isPart(credit, from, slash, wanted)) {
                return true;
            }
            from = slash + 1;
        }
        return isPart(credit, from, credit.length(), wanted);
    }

    private static boolean isPart(String credit, int from, int until, String wanted) {
        return credit.substring(from, until).strip().equalsIgnoreCase(wanted);
    }

    /** What shuts out is read widely: "via AP", "AP Photo/Jane Doe". */
    private static boolean mentions(String credit, String wanted) {
        for (var at = 0; at + wanted.length() <= credit.length(); at++) {
            if (credit.regionMatches(true, at, wanted, 0, wanted.length())
                    && isEdge(credit, at - 1)
                    && isEdge(credit, at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
