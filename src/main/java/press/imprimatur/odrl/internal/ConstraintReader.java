package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.odrl.internal.DateOperand.Edges;
import press.imprimatur.rights.Circumstance;
import press.imprimatur.rights.Constraints;
import press.imprimatur.rights.Quantity;
import press.imprimatur.rights.TimeLimit;
import press.imprimatur.rights.Window;

/**
 * Reads constraints of ODRL as sets of ours, one of which must hold; none if nothing can ever meet
 * them. Whatever our terms cannot say is named, and then nothing that came of it counts.
 */
final class ConstraintReader {

    private static final Period EVER = Period.ofYears(1000);
    private static final Set<String> MEMBERS =
            Set.of(
                    "uid",
                    "@type",
                    "leftOperand",
                    "operator",
                    "rightOperand",
                    "dataType",
                    Profile.BASIS,
                    Profile.GENERAL,
                    Profile.PERIOD,
                    Profile.WORDING,
                    Profile.ZONE);

    /** Logic that our terms have no words for; the strangers name it. */
    private static final Set<String> LOGIC = Set.of("xone", "andSequence");

    private final Unmapped unmapped;
    private final boolean isOfProhibition;
    private final Optional<Instant> published;
    private final Set<String> operands = new HashSet<>();
    private final ValueLimits limits;

    /**
     * @param published when the original came out, from which delays run; absent if nobody knows
     */
    ConstraintReader(Unmapped unmapped, boolean isOfProhibition, Optional<Instant> published) {
        this.unmapped = unmapped;
        this.isOfProhibition = isOfProhibition;
        this.published = published;
        this.limits = new ValueLimits(isOfProhibition);
    }

    List<Constraints> read(List<JsonNode> constraints) {
        return narrow(Constraints.NONE, constraints);
    }

    /** What the constraints look at. */
    Set<String> operands() {
        return Set.copyOf(operands);
    }

    private List<Constraints> narrow(Constraints so, List<JsonNode> constraints) {
        var all = List.of(so);
        for (var node : constraints) {
            var next = new ArrayList<Constraints>();
            all.forEach(each -> next.addAll(narrow(each, LinkedObject.of(node))));
            all = next;
        }
        return all;
    }

    private List<Constraints> narrow(Constraints so, LinkedObject constraint) {
        if (constraint.has("and")) {
            return narrow(so, constraint.all("and"));
        }
        if (constraint.has("or")) {
            var all = new ArrayList<Constraints>();
            constraint.all("or").forEach(each -> all.addAll(narrow(so, List.of(each))));
            return all;
        }
        unmapped.addStrangers("constraint", constraint, MEMBERS);
        var operand = constraint.name("leftOperand").orElse("without leftOperand");
        if (!constraint.has("leftOperand") && !Collections.disjoint(LOGIC, constraint.members())) {
            return List.of(so);
        }
        operands.add(operand);
        try {
            return one(so, operand, constraint);
        } catch (DateTimeException | IllegalArgumentException | BusinessException unknown) {
            var values = constraint.all("rightOperand");
            var operator = constraint.text("operator").orElse("without operator");
            unmapped.add("constraint", operand + " " + operator + " " + values);
            return List.of(so);
        }
    }

    private List<Constraints> one(Constraints so, String operand, LinkedObject constraint) {
        return switch (operand) {
            case "dateTime" ->
                    windows(so.clocks().display(), constraint).stream().map(so::displayed).toList();
            case "imp:publishTime" ->
                    windows(so.clocks().publish(), constraint).stream().map(so::published).toList();
            case "imp:release" -> List.of(released(so, constraint));
            case "elapsedTime" -> List.of(so.displayedFor(limit(constraint, "eq")));
            case "imp:originAge" -> List.of(so.noOlderThan(limit(constraint, "eq")));
            case "delayPeriod" -> delayed(so, constraint);
            case "count" -> List.of(counted(so, constraint));
            case "percentage" -> more(so, Quantity.percent(most(constraint)));
            case "imp:words" -> more(so, Quantity.words(most(constraint)));
            case "imp:paragraphs" -> more(so, Quantity.paragraphs(most(constraint)));
            case "imp:liveAtOnce" -> more(so, Quantity.liveAtOnce(most(constraint)));
            case "imp:circumstance" -> List.of(appearing(so, constraint));
            default -> limits.narrow(so, operand, constraint).stream().toList();
        };
    }

    private List<Window> windows(Window window, LinkedObject constraint) {
        var date = DateOperand.read(value(constraint), isOfProhibition);
        var zone = zone(constraint).orElse(window.zone());
        var wording = constraint.text(Profile.WORDING);
        return date.windows(operator(constraint)).stream()
                .flatMap(edges -> edges.within(window, zone, wording).stream())
                .toList();
    }

    private static Constraints released(Constraints so, LinkedObject constraint) {
        require(operator(constraint).equals("eq"));
        var isPublish = value(constraint).equals("publish");
        require(isPublish || value(constraint).equals("display"));
        var clocks = so.clocks();
        var window = isPublish ? clocks.publish() : clocks.display();
        var zone = zone(constraint).orElse(window.zone());
        var shut = new Window(window.from(), window.until(), zone, window.wording(), true);
        return isPublish ? so.published(shut) : so.displayed(shut);
    }

    private List<Constraints> delayed(Constraints so, LinkedObject constraint) {
        require(Set.of("eq", "gt", "gteq").contains(operator(constraint)));
        require(published.isPresent());
        var end = after(published.orElseThrow(), value(constraint));
        var from = operator(constraint).equals("gt") ? end.plusNanos(1) : end;
        var window = so.clocks().display();
        return new Edges(from, null)
                .within(window, window.zone(), Optional.empty()).stream()
                        .map(so::displayed)
                        .toList();
    }

    private static Instant after(Instant event, String duration) {
        return duration.startsWith("PT")
                ? event.plus(Duration.parse(duration))
                : event.atZone(ZoneOffset.UTC).plus(Period.parse(duration)).toInstant();
    }

    private static TimeLimit limit(LinkedObject constraint, String also) {
        require(Set.of("lt", "lteq", also).contains(operator(constraint)));
        return new TimeLimit(Period.parse(value(constraint)), zone(constraint).orElse(null));
    }

    private static Constraints counted(Constraints so, LinkedObject constraint) {
        var period = constraint.text(Profile.PERIOD).map(Period::parse).orElse(EVER);
        return more(so, Quantity.per(period, most(constraint))).get(0);
    }

    private static int most(LinkedObject constraint) {
        var number = Integer.parseInt(value(constraint));
        return switch (operator(constraint)) {
            case "lteq", "eq" -> number;
            case "lt" -> number - 1;
            default -> throw new IllegalArgumentException("not a limit");
        };
    }

    private static List<Constraints> more(Constraints so, Quantity quantity) {
        var all = new ArrayList<>(so.quantities());
        all.add(quantity);
        return List.of(so.atMost(all.toArray(Quantity[]::new)));
    }

    /** Of a permission it says how it must not appear, of a prohibition how it must. */
    private Constraints appearing(Constraints so, LinkedObject constraint) {
        var right = isOfProhibition ? Set.of("isAnyOf", "eq") : Set.of("isNoneOf", "neq");
        require(right.contains(operator(constraint)));
        require(!isOfProhibition || so.forbidden().isEmpty());
        var all = new HashSet<>(so.forbidden());
        constraint.all("rightOperand").stream()
                .map(LinkedObject::text)
                .map(each -> Profile.constant(Circumstance.class, LinkedObject.term(each)))
                .forEach(all::add);
        return so.forbidding(all.toArray(Circumstance[]::new));
    }

    private static Optional<ZoneId> zone(LinkedObject constraint) {
        return constraint.text(Profile.ZONE).map(ZoneId::of);
    }

    static String operator(LinkedObject constraint) {
        return constraint.name("operator").orElseThrow(IllegalArgumentException::new);
    }

    private static String value(LinkedObject constraint) {
        var values = constraint.all("rightOperand");
        require(values.size() == 1);
        return LinkedObject.text(values.get(0));
    }

    static void require(boolean isMapped) {
        if (!isMapped) {
            throw new IllegalArgumentException("cannot be said in our terms");
        }
    }
}
