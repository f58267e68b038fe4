package press.imprimatur.odrl.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.PolicyAnswer;
import press.imprimatur.odrl.PolicyQuestion;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.RightsEngine;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/**
 * Puts a question to a policy: what of it speaks of the action becomes instruments of ours, one for
 * each target, and the engine decides. Where the question does not tell what a rule looks at, the
 * engine decides twice, for the better and for the worse, and only what is so in both is an answer.
 */
final class Evaluation {

    /** Stands for an action that none of our uses stands for; nothing else in it has this use. */
    private static final Use STAND_IN = Use.API;

    private final PolicyQuestion asked;
    private final RequestContext context;
    private final String action;
    private final Use use;
    private final PolicyText document;
    private final ReadPolicy policy;

    Evaluation(PolicyQuestion asked) {
        this.asked = asked;
        this.context = new RequestContext(asked.context(), asked.party().isPresent());
        this.action = Vocabulary.term(asked.action());
        if (!Actions.isKnown(action)) {
            throw new FieldRefused("action", "odrl.actionUnknown", asked.action());
        }
        this.use = Actions.use(action).orElse(STAND_IN);
        if (context.isOfPicture() && use != Use.IMAGE_USE) {
            throw new FieldRefused("action", "odrl.actionOfPicture", Actions.of(Use.IMAGE_USE));
        }
        var work = Optional.of(named(asked.target()));
        this.document = PolicyText.of(asked.policy());
        this.policy =
                PolicyReader.read(
                        document, new Inquiry(context.publishedAt(), work, work, this::work));
    }

    PolicyAnswer by(RightsEngine engine) {
        refuseWhatIsNotInForce();
        if (!policy.unmapped().isEmpty()) {
            return PolicyAnswer.notUnderstood(policy.unmapped().names());
        }
        var bench = bench(engine);
        var general = bench.weigh(policy.general(), false);
        var rules =
                policy.rules().stream()
                        .filter(this::concernsAction)
                        .map(rule -> weigh(rule, bench))
                        .toList();
        var isOpen =
                general.rest() == Truth.UNTOLD
                        || rules.stream().anyMatch(rule -> rule.holds() == Truth.UNTOLD);
        var worse = bench.decide(rules, general, false);
        var better = isOpen ? bench.decide(rules, general, true) : worse;
        return answer(better, worse, general, rules);
    }

    private PolicyAnswer answer(
            Decision better, Decision worse, Weighing general, List<WeighedRule> rules) {
        var isSure = better.permits() == worse.permits();
        var verdict =
                isSure ? better.permits() ? worse.verdict() : better.verdict() : Verdict.UNKNOWN;
        var untold = new TreeSet<>(general.untold());
        var unmet = new TreeSet<>(general.unmet());
        var ends = Stream.concat(worse.validUntil().stream(), better.validUntil().stream());
        ends = Stream.concat(ends, general.until().stream());
        for (var rule : rules) {
            untold.addAll(rule.untold());
            ends = Stream.concat(ends, rule.until().stream());
            if (!rule.rule().forbids()) {
                unmet.addAll(rule.unmet());
            }
        }
        return new PolicyAnswer(
                verdict,
                List.of(),
                verdict == Verdict.UNKNOWN ? List.copyOf(untold) : List.of(),
                verdict.permits() ? List.of() : List.copyOf(unmet),
                Optional.of(better.permits() && !isSure ? better : worse(better, worse)),
                ends.min(Instant::compareTo));
    }

    private static Decision worse(Decision better, Decision worse) {
        return better.permits() ? worse : better;
    }

    private WeighedRule weigh(PolicyRule rule, Bench bench) {
        var weighed = bench.weigh(rule.when(), rule.forbids());
        var untold = new TreeSet<>(weighed.untold());
        var unmet = new TreeSet<>(weighed.unmet());
        var isForThem = isForWhoAsks(rule, untold, unmet);
        var holds = weighed.rest().and(isForThem);
        if (rule.forbids() && rule.looksIntoCollection() && !context.tells("partOf")) {
            untold.add("partOf");
            holds = holds.and(Truth.UNTOLD);
        }
        if (bindsToAVersion(rule) && !context.tells("version")) {
            untold.add("version");
            holds = holds.and(Truth.UNTOLD);
        }
        var told = holds == Truth.UNTOLD ? untold : Set.<String>of();
        return new WeighedRule(
                rule,
                weighed.together(),
                holds,
                isForThem != Truth.NO,
                told,
                unmet,
                weighed.until());
    }

    private boolean bindsToAVersion(PolicyRule rule) {
        return !context.isOfPicture()
                && binds() != Binding.ANY
                && rule.scopes().stream()
                        .anyMatch(each ->
                                each instanceof Scope.OneWork one && one.version().isPresent());
    }

    private Truth isForWhoAsks(PolicyRule rule, Set<String> untold, Set<String> unmet) {
        if (rule.assignees().isEmpty()) {
            return Truth.YES;
        }
        var isFor =
                rule.assignees().stream().map(each -> is(each, untold)).reduce(Truth.NO, Truth::or);
        if (isFor == Truth.NO) {
            rule.assignees().forEach(each -> unmet.add("assignee " + each.label()));
        }
        return isFor;
    }

    /** Whether who asks is that party, or belongs to it. */
    private Truth is(PartyTerm assignee, Set<String> untold) {
        var groups = context.words("memberOf");
        var asks = asked.party();
        if (assignee.names().anyMatch(name -> asks.filter(name::equals).isPresent())
                || assignee.names().anyMatch(groups::contains)) {
            return Truth.YES;
        }
        var fact = assignee.isGroup() ? "memberOf" : "party";
        var isTold = assignee.isGroup() ? context.tells("memberOf") : asks.isPresent();
        if (!isTold) {
            untold.add(fact);
        }
        return isTold ? Truth.NO : Truth.UNTOLD;
    }

    /** What asks, offers, is over, or adds to what is not here, permits nothing. */
    private void refuseWhatIsNotInForce() {
        var heading = policy.heading();
        if (!policy.isInForce()) {
            policy.unmapped().add("type", policy.type());
        }
        heading.state()
                .filter(state -> !state.equals(InstrumentState.GRANTED.name()))
                .ifPresent(state -> policy.unmapped().add("state", state));
        heading.kind()
                .filter(kind -> kind.equals(InstrumentKind.SUPPLEMENT.name()))
                .ifPresent(kind -> policy.unmapped().add("base", heading.base().orElse("")));
    }

    private Bench bench(RightsEngine engine) {
        var heading = policy.heading();
        try {
            var origin =
                    new Bench.Origin(
                            heading.kind()
                                    .map(InstrumentKind::valueOf)
                                    .orElse(InstrumentKind.AGREEMENT),
                            heading.kind().isPresent(),
                            heading.grantor().orElse(""),
                            heading.provisionalUntil().map(Instant::parse),
                            binds(),
                            policy.coversPictures());
            var question = new AskedQuestion(asked, context, use, named(asked.target()));
            return new Bench(engine, document.clauses(), question, action, policy.duties(), origin);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw new FieldRefused("policy", "odrl.kindUnknown");
        }
    }

    private Binding binds() {
        return policy.binds().orElse(Binding.ANY);
    }

    /** Members of a collection are named by the collection, if the question tells that they are. */
    private Optional<WorkId> work(String iri) {
        var isMeant = iri.equals(asked.target()) || context.words("partOf").contains(iri);
        return Optional.of(named(isMeant ? asked.target() : iri));
    }

    static WorkId named(String iri) {
        return new WorkId(UUID.nameUUIDFromBytes(iri.getBytes(UTF_8)));
    }

    /**
     * Who forbids a part of an action forbids the whole of it; who permits a part does not. A ban
     * on indexing concerns whatever search engines find.
     */
    private boolean concernsAction(PolicyRule rule) {
        if (!rule.forbids()) {
            return Actions.include(rule.actions(), action);
        }
        return rule.actions().contains(Actions.COMMERCIAL)
                || Bench.forbids(rule, action)
                || Bench.forbids(rule, Bench.INDEX);
    }

    /**
     * A rule after it was held against what is told.
     *
     * @param together what of its condition the engine has to look at
     * @param holds whether the rest of it does
     * @param isAddressed whether it may be for who asks
     */
    record WeighedRule(
            PolicyRule rule,
            Constraints together,
            Truth holds,
            boolean isAddressed,
            Set<String> untold,
            Set<String> unmet,
            Optional<Instant> until) {

        WeighedRule under(Constraints others) {
            return new WeighedRule(rule, others, holds, isAddressed, untold, unmet, until);
        }
    }
}
