package press.imprimatur.odrl.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Window;

/**
 * Reads constraints of ODRL as conditions on ours. Whatever our terms cannot say is named, and then
 * nothing that came of it counts.
 */
final class ConstraintReader {

    static final String DELAY = "delayPeriod";
    private static final Period EVER = Period.ofYears(1000);
    private static final Set<String> TYPES = Set.of("Constraint", "LogicalConstraint");
    private static final Set<String> MEMBERS =
            Set.of(
                    "leftOperand",
                    "operator",
                    "rightOperand",
                    "dataType",
                    Profile.BASIS,
                    Profile.CALENDAR,
                    Profile.GENERAL,
                    Profile.PERIOD,
                    Profile.WORDING,
                    Profile.ZONE);

    private static final Set<String> LOGIC = Set.of("and", "or", "xone");

    private final PolicyText document;
    private final boolean isOfProhibition;
    private final Optional<Instant> published;
    private final ValueLimits limits;

    /**
     * @param published when the original came out, from which delays run; absent if nobody knows
     */
    ConstraintReader(PolicyText document, boolean isOfProhibition, Optional<Instant> published) {
        this.document = document;
        this.isOfProhibition = isOfProhibition;
        this.published = published;
        this.limits = new ValueLimits(isOfProhibition);
    }

    Condition read(List<LinkedObject> constraints) {
        return new Condition.All(all(constraints, 1));
    }

    private List<Condition> all(List<LinkedObject> constraints, int depth) {
        return constraints.stream().map(each -> read(each, depth)).toList();
    }

    private Condition read(LinkedObject constraint, int depth) {
        document.clauses().count();
        Clauses.checkDepth(depth);
        var logic = constraint.members().stream().filter(LOGIC::contains).toList();
        if (!logic.isEmpty()) {
            constraint.expect("constraint", TYPES, Set.of(logic.get(0)));
            var parts = all(constraint.all(logic.get(0)), depth + 1);
            return switch (logic.get(0)) {
                case "and" -> new Condition.All(parts);
                case "or" -> new Condition.Any(parts);
                default -> new Condition.Just(parts);
            };
        }
        return leaf(Comparison.read(constraint, document.unmapped()), constraint);
    }

    private Condition leaf(Comparison comparison, LinkedObject constraint) {
        var known = new HashSet<>(MEMBERS);
        known.add(comparison.writtenAs());
        known.removeAll(comparison.besideThePoint());
        constraint.expect("constraint", TYPES, known);
        var read =
                new Condition.One(
                        comparison.operand(), comparison.toString(), so -> narrow(so, comparison));
        try {
            // What cannot be said alone can be said nowhere.
            read.narrowing().of(Constraints.NONE);
        } catch (DateTimeException
                | IllegalArgumentException
                | ArithmeticException
                | BusinessException unknown) {
            document.unmapped().add("constraint", comparison);
        }
        return read;
    }

    private List<Constraints> narrow(Constraints so, Comparison by) {
        return switch (by.operand()) {
            case "dateTime" ->
                    windows(so.clocks().display(), by).stream().map(so::displayed).toList();
            case "imp:publishTime" ->
                    windows(so.clocks().publish(), by).stream().map(so::published).toList();
            case "imp:release" -> List.of(released(so, by));
            case "elapsedTime" -> displayedFor(so, by);
            case "imp:originAge" -> noOlderThan(so, by);
            case ConstraintWriter.AFTER_ORIGINAL -> downAfterOriginal(so, by);
            case ConstraintWriter.NOT_BEFORE -> notBefore(so, by);
            case ConstraintWriter.GRANTEE -> List.of(ifWeAre(so, by));
            case DELAY -> delayed(so, by);
            case "count" -> more(so, Quantity.per(by.period().orElse(EVER), most(by)));
            case "percentage" -> more(so, Quantity.percent(most(by)));
            case "imp:words" -> more(so, Quantity.words(most(by)));
            case "imp:paragraphs" -> more(so, Quantity.paragraphs(most(by)));
            case "imp:liveAtOnce" -> more(so, Quantity.liveAtOnce(most(by)));
            case "imp:circumstance" -> appearing(so, by);
            default -> limits.narrow(so, by).stream().toList();
        };
    }

    private List<Window> windows(Window window, Comparison by) {
        var date = DateOperand.read(by.date(), isOfProhibition);
        var zone = by.zone().orElse(window.zone());
        return date.windows(by.operator()).stream()
                .flatMap(edges -> edges.within(window, zone, by.wording()).stream())
                .toList();
    }

    private static Constraints released(Constraints so, Comparison by) {
        require(by.operator().equals("eq"));
        var isPublish = by.value().equals("publish");
        require(isPublish || by.value().equals("display"));
        var clocks = so.clocks();
        var window = isPublish ? clocks.publish() : clocks.display();
        var zone = by.zone().orElse(window.zone());
        var words = by.wording().or(window::wording);
        var shut = new Window(window.from(), window.until(), zone, words, true);
        return isPublish ? so.published(shut) : so.displayed(shut);
    }

    /** Two such limits in one place are two, and ours has room for one. */
    private static List<Constraints> displayedFor(Constraints so, Comparison by) {
        var limit = limit(by);
        require(so.clocks().displayFor().filter(each -> !each.equals(limit)).isEmpty());
        return List.of(so.displayedFor(limit));
    }

    private static List<Constraints> noOlderThan(Constraints so, Comparison by) {
        var limit = limit(by);
        require(so.clocks().originAge().filter(each -> !each.equals(limit)).isEmpty());
        return List.of(so.noOlderThan(limit));
    }

    private static List<Constraints> downAfterOriginal(Constraints so, Comparison by) {
        var limit = limit(by);
        require(so.clocks().displayAfterOriginal().filter(each -> !each.equals(limit)).isEmpty());
        return List.of(so.with(so.clocks().downAfterOriginal(limit)));
    }

    private static List<Constraints> notBefore(Constraints so, Comparison by) {
        var delay = OriginDelay.read(by);
        require(so.clocks().notBefore().filter(each -> !each.equals(delay)).isEmpty());
        return List.of(so.with(so.clocks().notBefore(delay)));
    }

    /** Whoever has to be several things, or must not be them together, is all of them. */
    private static Constraints ifWeAre(Constraints so, Comparison by) {
        require(
                by.operator().equals("isAllOf")
                        || by.operator().equals("eq") && by.values().size() == 1);
        var all = new HashSet<>(so.grantee());
        all.addAll(by.words());
        require(all.stream().noneMatch(String::isBlank));
        return so.ifWeAre(all.toArray(String[]::new));
    }

    private static TimeLimit limit(Comparison by) {
        require(Set.of("lt", "lteq", "eq").contains(by.operator()));
        return new TimeLimit(Period.parse(by.duration()), by.zone().orElse(null));
    }

    private List<Constraints> delayed(Constraints so, Comparison by) {
        require(Set.of("eq", "gt", "gteq").contains(by.operator()));
        if (published.isEmpty()) {
            OdrlDelay.after(Instant.EPOCH, by.duration());
            return List.of(so);
        }
        var end = OdrlDelay.after(published.get(), by.duration());
        var from = by.operator().equals("gt") ? end.plusNanos(1) : end;
        var window = so.clocks().display();
        return new DateOperand.Edges(from, null)
                .within(window, window.zone(), Optional.empty()).stream()
                        .map(so::displayed)
                        .toList();
    }

    private static int most(Comparison by) {
        var number = by.number();
        return switch (by.operator()) {
            case "lteq", "eq" -> number;
            case "lt" -> Math.subtractExact(number, 1);
            default -> throw new IllegalArgumentException("not a limit");
        };
    }

    private static List<Constraints> more(Constraints so, Quantity quantity) {
        var all = new ArrayList<>(so.quantities());
        all.add(quantity);
        return List.of(so.atMost(all.toArray(Quantity[]::new)));
    }

    /** Of a permission it says how it must not appear, of a prohibition how it must. */
    private List<Constraints> appearing(Constraints so, Comparison by) {
        var right = isOfProhibition ? Set.of("isAnyOf", "eq") : Set.of("isNoneOf", "neq");
        require(right.contains(by.operator()));
        require(!isOfProhibition || so.forbidden().isEmpty());
        var all = new HashSet<>(so.forbidden());
        by.values().stream()
                .map(each -> Profile.constant(Circumstance.class, Vocabulary.term(each)))
                .forEach(all::add);
        return List.of(so.forbidding(all.toArray(Circumstance[]::new)));
    }

    static void require(boolean isMapped) {
        if (!isMapped) {
            throw new IllegalArgumentException("cannot be said in our terms");
        }
    }
}
