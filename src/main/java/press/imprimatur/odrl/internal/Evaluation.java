package press.imprimatur.odrl.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.PolicyAnswer;
import press.imprimatur.odrl.PolicyQuestion;
import press.imprimatur.rights.Binding;
import press.imprimatur.rights.Channel;
import press.imprimatur.rights.Component;
import press.imprimatur.rights.ComponentKind;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.Reason;
import press.imprimatur.rights.RightsEngine;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.Timing;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.Verdict;
import press.imprimatur.rights.WorkVersion;
import press.imprimatur.rights.World;
import press.imprimatur.rights.World.DutyFact;
import press.imprimatur.rights.World.Usage;

/**
 * Puts a question to a policy: what of it speaks of the action becomes instruments of ours, one for
 * each target, and the engine decides. Its prohibitions bind whichever of them is relied on.
 */
final class Evaluation {

    /** Stands for an action that none of our uses stands for; nothing else in it has this use. */
    private static final Use STAND_IN = Use.API;

    private final PolicyQuestion asked;
    private final RequestContext context;
    private final String action;
    private final Use use;
    private final ReadPolicy policy;
    private final Set<String> missing = new TreeSet<>();

    Evaluation(PolicyQuestion asked) {
        this.asked = asked;
        this.context = new RequestContext(asked.context());
        this.action = LinkedObject.term(asked.action());
        if (!Actions.isKnown(action)) {
            throw new FieldRefused("action", "odrl.actionUnknown", asked.action());
        }
        this.use = Actions.use(action).orElse(STAND_IN);
        var inquiry =
                new Inquiry(
                        context.publishedAt(),
                        context.words("memberOf"),
                        Optional.of(named(asked.target())),
                        this::work);
        this.policy = new PolicyReader(asked.policy(), inquiry).read();
    }

    PolicyAnswer by(RightsEngine engine) {
        if (!policy.isInForce()) {
            policy.unmapped().add("type", policy.type());
        }
        if (!policy.unmapped().isEmpty()) {
            return unknown(Optional.empty());
        }
        var instruments = instruments();
        var decision = engine.decide(question(), world(instruments));
        var isOpen = misses() && (decision.permits() || isForWantOfFacts(decision));
        return isOpen
                ? unknown(Optional.of(decision))
                : new PolicyAnswer(
                        decision.verdict(), List.of(), List.copyOf(missing), Optional.of(decision));
    }

    private PolicyAnswer unknown(Optional<Decision> decision) {
        return new PolicyAnswer(
                Verdict.UNKNOWN, policy.unmapped().names(), List.copyOf(missing), decision);
    }

    /** Members of a collection are named by the collection, if the question tells that they are. */
    private Optional<WorkId> work(String iri) {
        var isMeant = iri.equals(asked.target()) || context.words("partOf").contains(iri);
        return Optional.of(named(isMeant ? asked.target() : iri));
    }

    private static WorkId named(String iri) {
        return new WorkId(UUID.nameUUIDFromBytes(iri.getBytes(UTF_8)));
    }

    private List<Instrument> instruments() {
        var rules = policy.rules().stream().filter(this::concernsAction).toList();
        var scopes = rules.stream().flatMap(rule -> rule.scopes().stream()).distinct().toList();
        var instruments = new ArrayList<Instrument>();
        for (var scope : scopes) {
            var id = new InstrumentId(new UUID(0, instruments.size() + 1));
            var terms =
                    terms(scope, rules.stream().filter(r -> r.scopes().contains(scope)).toList());
            instruments.add(Instrument.granted(id, InstrumentKind.AGREEMENT, grantor(), terms));
        }
        return instruments;
    }

    /** Who forbids a part of an action forbids the whole of it; who permits a part does not. */
    private boolean concernsAction(PolicyRule rule) {
        return rule.actions().stream()
                .anyMatch(each ->
                        Actions.includes(each, action)
                                || rule.forbids() && Actions.includes(action, each));
    }

    private Terms terms(Scope scope, List<PolicyRule> rules) {
        return new Terms(
                scope,
                policy.general().isEmpty()
                        ? List.of()
                        : rules.stream()
                                .filter(rule -> !rule.forbids())
                                .flatMap(rule -> ReadPolicy.permissions(rule, use).stream())
                                .toList(),
                rules.stream()
                        .filter(PolicyRule::forbids)
                        .flatMap(rule -> ReadPolicy.prohibitions(rule, Set.of()).stream())
                        .map(each -> each.asCovenant())
                        .toList(),
                policy.general().isEmpty() ? null : policy.general().get(0),
                policy.duties(),
                null,
                policy.binds().orElse(Binding.ANY));
    }

    private String grantor() {
        return policy.policy().all("assigner").stream().findFirst().map(PartyTerm::name).orElse("");
    }

    private Question question() {
        var work = WorkVersion.first(named(asked.target()), "current", context.facts());
        var extent = context.extent(operands(rule -> true));
        var text = Component.text(ComponentKind.BODY, work);
        var channel =
                new Channel(
                        "asked",
                        asked.party().orElse(""),
                        context.media(),
                        context.places(),
                        false,
                        Optional.empty(),
                        Set.of(),
                        Channel.Recall.OURS);
        return Question.of(
                        context.act(),
                        use,
                        work,
                        List.of(extent.map(text::measuring).orElse(text)),
                        channel,
                        asked.at())
                .timed(
                        new Timing(
                                asked.at(),
                                context.instant("firstPublishedAt"),
                                context.instant("plannedUntil")))
                .under(context.circumstances());
    }

    private World world(List<Instrument> instruments) {
        var usage = usage();
        var ids = instruments.stream().map(each -> each.ref().id()).toList();
        return new World(
                true,
                instruments,
                usage.map(used -> ids.stream().collect(Collectors.toMap(id -> id, id -> used))),
                Optional.of(fulfilled(ids)),
                Map.of(),
                List.of());
    }

    /** How often it was done before; empty if that is asked and nobody tells. */
    private Optional<Usage> usage() {
        var operands = operands(rule -> true);
        var isTold =
                Stream.of("count", "imp:liveAtOnce")
                        .filter(operands::contains)
                        .allMatch(context::tells);
        if (!isTold) {
            return Optional.empty();
        }
        var done = strangers("count").collect(Collectors.toMap(work -> work, work -> asked.at()));
        return Optional.of(new Usage(done, strangers("liveAtOnce").collect(Collectors.toSet())));
    }

    private Stream<WorkId> strangers(String howMany) {
        return Stream.generate(WorkId::next).limit(context.number(howMany).orElse(0));
    }

    private Set<DutyFact> fulfilled(List<InstrumentId> ids) {
        var names =
                context.words("fulfilled").stream()
                        .map(LinkedObject::term)
                        .collect(Collectors.toSet());
        return Stream.of(DutyType.values())
                .filter(type -> names.contains(DutyMapping.action(type)))
                .flatMap(type -> ids.stream().map(id -> DutyFact.met(id, type)))
                .collect(Collectors.toSet());
    }

    /** Whether rules look at what the question does not tell. */
    private boolean misses() {
        operands(rule -> true).stream()
                .filter(operand -> Set.of("spatial", "media", "deliveryChannel").contains(operand))
                .filter(operand -> !context.tells(operand))
                .forEach(missing::add);
        var rules = policy.rules().stream().filter(this::concernsAction).toList();
        if (asked.party().isEmpty() && rules.stream().anyMatch(r -> r.assignee().isPresent())) {
            missing.add("party");
        }
        if (!context.tells("partOf")
                && rules.stream().anyMatch(r -> r.forbids() && r.looksIntoCollection())) {
            missing.add("partOf");
        }
        return !missing.isEmpty();
    }

    /** Whether nothing but what is missing is against it. */
    private boolean isForWantOfFacts(Decision decision) {
        return decision.reasons().stream()
                .map(Reason::code)
                .allMatch(code ->
                        switch (code) {
                            case BRAND_NOT_COVERED -> missing.contains("party");
                            case TERRITORY_NOT_COVERED -> missing.contains("spatial");
                            case MEDIUM_NOT_COVERED ->
                                    missing.contains("media")
                                            || missing.contains("deliveryChannel");
                            case PROHIBITED, COVENANT_FORBIDS -> forbidsByWhatIsMissing();
                            default -> code.verdict() == Verdict.UNKNOWN;
                        });
    }

    private boolean forbidsByWhatIsMissing() {
        return !Collections.disjoint(operands(PolicyRule::forbids), missing);
    }

    private Set<String> operands(Predicate<PolicyRule> which) {
        return policy.rules().stream()
                .filter(this::concernsAction)
                .filter(which)
                .flatMap(rule -> rule.operands().stream())
                .collect(Collectors.toSet());
    }
}
