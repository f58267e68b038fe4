package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Criteria;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Window;
import press.imprimatur.sources.OutletId;

/** Reads the target of a rule as a scope of ours. */
final class TargetReader {

    private static final Set<String> MEMBERS =
            Set.of(
                    "uid",
                    "@type",
                    "source",
                    "refinement",
                    "hasPolicy",
                    Targets.WORKS,
                    Profile.EXCEPT,
                    Profile.VERSION);
    private static final Set<String> OPERANDS =
            Set.of(
                    "imp:outlet",
                    "language",
                    "imp:section",
                    "imp:byline",
                    "imp:credit",
                    "imp:supplierId",
                    "imp:instruction",
                    "imp:pool",
                    "imp:event");
    private static final Set<String> AMONG = Set.of("eq", "isAnyOf");

    private final Unmapped unmapped;
    private final Optional<WorkId> asked;
    private final Function<String, Optional<WorkId>> works;

    TargetReader(Unmapped unmapped, Inquiry inquiry) {
        this.unmapped = unmapped;
        this.asked = inquiry.asked();
        this.works = inquiry.works();
    }

    /** The scopes of several targets; a rule on several is a rule on each. */
    List<Scope> read(List<JsonNode> targets) {
        if (targets.isEmpty()) {
            unmapped.add("target", "is missing");
        }
        var scopes = new ArrayList<Scope>();
        for (var target : targets) {
            try {
                scopes.add(read(LinkedObject.of(target)));
            } catch (DateTimeException | IllegalArgumentException | BusinessException unknown) {
                unmapped.add("target", target);
            }
        }
        return scopes;
    }

    private Scope read(LinkedObject target) {
        unmapped.addStrangers("target", target, MEMBERS);
        if (target.has(Targets.WORKS)) {
            return new Scope.ListedWorks(
                    target.all(Targets.WORKS).stream()
                            .map(LinkedObject::text)
                            .map(this::work)
                            .collect(Collectors.toSet()));
        }
        if (target.has("refinement") || target.has(Profile.EXCEPT)) {
            var source = target.text("source").or(() -> target.text("uid"));
            if (source.isPresent() && !isMeant(source.get())) {
                return Scope.of(work(source.get()));
            }
            var except =
                    target.all(Profile.EXCEPT).stream()
                            .map(each -> criteria(LinkedObject.of(each).all("and")))
                            .toList();
            return new Scope.Selector(criteria(target.all("refinement")), except);
        }
        var iri = target.text("uid").or(() -> target.text("source"));
        return new Scope.OneWork(work(iri.orElse("")), target.text(Profile.VERSION));
    }

    /** Whether the collection has what is asked for; of nothing asked for nobody can tell. */
    private boolean isMeant(String collection) {
        return works.apply(collection)
                .equals(Optional.of(asked.orElseThrow(() -> foreign(collection))));
    }

    private static IllegalArgumentException foreign(String collection) {
        return new IllegalArgumentException(collection);
    }

    private WorkId work(String iri) {
        return works.apply(iri).orElseThrow(() -> new IllegalArgumentException(iri));
    }

    private Criteria criteria(List<JsonNode> constraints) {
        var criteria = Criteria.ANYTHING;
        for (var node : constraints) {
            criteria = narrow(criteria, LinkedObject.of(node));
        }
        return criteria;
    }

    private static Criteria narrow(Criteria so, LinkedObject constraint) {
        var operand = constraint.name("leftOperand").orElseThrow(IllegalArgumentException::new);
        if (operand.equals("imp:publishedAt")) {
            return published(so, constraint);
        }
        var operator = ConstraintReader.operator(constraint);
        ConstraintReader.require(AMONG.contains(operator) && OPERANDS.contains(operand));
        var values =
                constraint.all("rightOperand").stream()
                        .map(LinkedObject::text)
                        .collect(Collectors.toSet());
        ConstraintReader.require(!values.isEmpty());
        return with(so, operand, values);
    }

    private static Criteria published(Criteria so, LinkedObject constraint) {
        var value = constraint.text("rightOperand").orElseThrow(IllegalArgumentException::new);
        var edges = DateOperand.read(value, false).windows(ConstraintReader.operator(constraint));
        ConstraintReader.require(edges.size() == 1);
        var zone = constraint.text(Profile.ZONE).map(ZoneId::of).orElse(so.published().zone());
        var window =
                edges.get(0)
                        .within(so.published(), zone, constraint.text(Profile.WORDING))
                        .orElseThrow(IllegalArgumentException::new);
        return in(so, window);
    }

    private static Criteria in(Criteria so, Window window) {
        return new Criteria(
                so.outlet(),
                so.languages(),
                so.sections(),
                so.bylines(),
                window,
                so.credits(),
                so.supplierIds(),
                so.instructions(),
                so.pools(),
                so.events());
    }

    private static Criteria with(Criteria so, String operand, Set<String> values) {
        return new Criteria(
                operand.equals("imp:outlet") ? Optional.of(outlet(values)) : so.outlet(),
                either("language", operand, values, so.languages()),
                either("imp:section", operand, values, so.sections()),
                either("imp:byline", operand, values, so.bylines()),
                so.published(),
                either("imp:credit", operand, values, so.credits()),
                either("imp:supplierId", operand, values, so.supplierIds()),
                either("imp:instruction", operand, values, so.instructions()),
                either("imp:pool", operand, values, so.pools()),
                either("imp:event", operand, values, so.events()));
    }

    private static OutletId outlet(Set<String> values) {
        ConstraintReader.require(values.size() == 1);
        return OutletId.of(values.iterator().next());
    }

    private static Set<String> either(
            String mine, String operand, Set<String> values, Set<String> old) {
        ConstraintReader.require(!mine.equals(operand) || old.isEmpty());
        return mine.equals(operand) ? values : old;
    }
}
