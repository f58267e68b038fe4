package press.imprimatur.odrl.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.odrl.internal.Evaluation.WeighedRule;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.RightsEngine;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/** Puts rules before the engine: each alone while they are weighed, and all of them in the end. */
final class Bench {

    static final String INDEX = Actions.of(Use.SEARCH_INDEX);

    private static final InstrumentId ALONE = new InstrumentId(new UUID(0, 0));

    /** Of a clause that does not do, but stands where it stands. */
    private static final Constraints NEVER =
            Constraints.NONE
                    .published(Window.until(Instant.EPOCH))
                    .displayed(Window.until(Instant.EPOCH));

    private final RightsEngine engine;
    private final Clauses clauses;
    private final AskedQuestion asked;
    private final String action;
    private final List<Duty> duties;
    private final Origin origin;

    /**
     * What instruments are made of.
     *
     * @param isOurs whether the policy was written here
     */
    record Origin(
            InstrumentKind kind,
            boolean isOurs,
            String grantor,
            Optional<Instant> provisionalUntil,
            Binding binds,
            boolean coversPictures) {}

    Bench(
            RightsEngine engine,
            Clauses clauses,
            AskedQuestion asked,
            String action,
            List<Duty> duties,
            Origin origin) {
        this.engine = engine;
        this.clauses = clauses;
        this.asked = asked;
        this.action = action;
        this.duties = duties;
        this.origin = origin;
    }

    Weighing weigh(Condition condition, boolean isOfProhibition) {
        return new Weighing(
                        asked.context()::tells,
                        alone -> decide(alone, isOfProhibition),
                        isOfProhibition,
                        clauses)
                .weigh(condition);
    }

    /** What comes of a rule under these constraints, if nothing else is said. */
    private Decision decide(Constraints alone, boolean isOfProhibition) {
        var when = asked.reckoned(alone);
        var terms = Terms.allowing(Scope.of(asked.work()), asked.use()).binding(Binding.ANY);
        var rule = isOfProhibition ? terms.but(Prohibition.when(when)) : terms.within(when);
        var instrument = Instrument.granted(ALONE, InstrumentKind.AGREEMENT, "", rule);
        return engine.decide(asked.question(), asked.world(List.of(instrument)));
    }

    /**
     * What comes of all rules together.
     *
     * @param isHopeful whether what nobody tells is taken for the better
     */
    Decision decide(List<WeighedRule> rules, Weighing general, boolean isHopeful) {
        clauses.checkTime();
        var left = left(rules, isHopeful);
        var isGeneral = general.rest() == Truth.YES || general.rest() == Truth.UNTOLD && isHopeful;
        var scopes =
                left.stream().flatMap(each -> each.rule().scopes().stream()).distinct().toList();
        var instruments = new ArrayList<Instrument>();
        for (var scope : scopes) {
            var id = new InstrumentId(new UUID(0, instruments.size() + 1));
            var about = left.stream().filter(r -> r.rule().scopes().contains(scope)).toList();
            var whole = asked.reckoned(general.together());
            var terms = terms(scope, about, isGeneral, whole);
            var granted = Instrument.granted(id, origin.kind(), origin.grantor(), terms);
            instruments.add(
                    origin.provisionalUntil().map(granted::provisionalUntil).orElse(granted));
        }
        return engine.decide(asked.question(), asked.world(instruments));
    }

    /**
     * What counts; and of permissions that do not, that they are there: a clause of another rank
     * does not do alone where this one does not.
     */
    private static List<WeighedRule> left(List<WeighedRule> rules, boolean isHopeful) {
        var counting = rules.stream().filter(rule -> counts(rule, isHopeful)).toList();
        if (counting.stream().allMatch(rule -> rule.rule().forbids())) {
            return counting;
        }
        var failing =
                rules.stream()
                        .filter(rule -> !rule.rule().forbids() && rule.isAddressed())
                        .filter(rule -> !counts(rule, isHopeful))
                        .map(rule -> rule.under(NEVER));
        return Stream.concat(counting.stream(), failing).toList();
    }

    private static boolean counts(WeighedRule rule, boolean isHopeful) {
        return rule.holds() == Truth.YES
                || rule.holds() == Truth.UNTOLD && isHopeful != rule.rule().forbids();
    }

    private Terms terms(
            Scope scope, List<WeighedRule> rules, boolean permitsAtAll, Constraints general) {
        var permissions =
                rules.stream()
                        .filter(each -> permitsAtAll && !each.rule().forbids())
                        .flatMap(this::permissions)
                        .toList();
        var prohibitions =
                rules.stream()
                        .filter(each -> each.rule().forbids())
                        .flatMap(this::prohibitions)
                        .toList();
        return new Terms(
                scope,
                permissions,
                prohibitions,
                general,
                duties,
                null,
                origin.binds(),
                origin.coversPictures());
    }

    /** Each as the use that it grants; a use that it has no name for, as the one that is asked. */
    private Stream<Permission> permissions(WeighedRule weighed) {
        var rule = weighed.rule();
        var uses =
                rule.actions().stream()
                        .filter(each -> Actions.includes(each, action))
                        .map(each -> Actions.use(each).filter(use -> use.implies(asked.use())))
                        .map(use -> use.orElse(asked.use()))
                        .collect(Collectors.toSet());
        // None of them alone includes it, and all of them do.
        return (uses.isEmpty() ? Set.of(asked.use()) : uses)
                .stream()
                        .sorted()
                        .map(use ->
                                new Permission(
                                        use,
                                        asked.reckoned(weighed.together()),
                                        rule.duties(),
                                        rule.rank(),
                                        rule.survivesRevocation()));
    }

    /**
     * They bind whichever target is relied on; and what is commercial is forbidden as such. What is
     * not to be indexed matters to whoever asks for anything that search engines find.
     */
    private Stream<Prohibition> prohibitions(WeighedRule weighed) {
        var rule = weighed.rule();
        var prohibitions = new ArrayList<Prohibition>();
        if (rule.actions().contains(Actions.COMMERCIAL)) {
            prohibitions.add(
                    forbidding(
                            rule,
                            Set.of(),
                            weighed.together().forbidding(Circumstance.COMMERCIAL)));
        }
        if (forbids(rule, action)) {
            prohibitions.add(forbidding(rule, named(rule), weighed.together()));
        } else if (forbids(rule, INDEX)) {
            prohibitions.add(forbidding(rule, Set.of(Use.SEARCH_INDEX), weighed.together()));
        }
        return prohibitions.stream();
    }

    static boolean forbids(PolicyRule rule, String action) {
        return rule.actions().stream().anyMatch(each -> Actions.forbids(each, action));
    }

    private Prohibition forbidding(PolicyRule rule, Set<Use> uses, Constraints when) {
        var isBinding = !origin.isOurs() || rule.covenant();
        return new Prohibition(uses, when, rule.rank(), isBinding);
    }

    /** Policies of ours name uses, and who names the same on both sides contradicts himself. */
    private Set<Use> named(PolicyRule rule) {
        var isOfAll = rule.actions().contains(Actions.USE) || Actions.use(action).isEmpty();
        if (!origin.isOurs() || isOfAll) {
            return Set.of();
        }
        return Actions.forbidden(rule.actions());
    }
}
