package press.imprimatur.odrl.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Window;

/** Reads the target of a rule as a scope of ours. */
final class TargetReader {

    private static final Set<String> MEMBERS =
            Set.of("source", "refinement", Targets.WORKS, Profile.EXCEPT, Profile.VERSION);
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
    private static final Set<String> TYPES = Set.of("Asset", "AssetCollection");
    private static final Set<String> OF_CONSTRAINTS =
            Set.of("leftOperand", "operator", "rightOperand", Profile.WORDING, Profile.ZONE);
    private static final Set<String> AMONG = Set.of("eq", "isAnyOf");
    private static final Optional<String> STAFF_WORK = Optional.of(Profile.STAFF_WORK);

    private final PolicyText document;
    private final Inquiry inquiry;

    TargetReader(PolicyText document, Inquiry inquiry) {
        this.document = document;
        this.inquiry = inquiry;
    }

    /** The scopes of several targets; a rule on several is a rule on each. */
    List<Scope> read(List<LinkedObject> targets) {
        if (targets.isEmpty()) {
            document.unmapped().add("target", "is missing");
        }
        var scopes = new ArrayList<Scope>();
        for (var target : targets) {
            document.clauses().count();
            try {
                scopes.add(read(target));
            } catch (DateTimeException | IllegalArgumentException | BusinessException unknown) {
                document.unmapped().add("target", named(target).orElse("without name"));
            }
        }
        return scopes;
    }

    private Scope read(LinkedObject target) {
        target.expect("target", TYPES, MEMBERS);
        if (target.has(Targets.WORKS)) {
            return new Scope.ListedWorks(
                    target.all(Targets.WORKS).stream()
                            .map(LinkedObject::text)
                            .map(this::work)
                            .collect(Collectors.toSet()));
        }
        if (isStaffWork(target)) {
            return new Scope.StaffWork();
        }
        if (target.has("refinement") || target.has(Profile.EXCEPT)) {
            var except =
                    target.all(Profile.EXCEPT).stream()
                            .peek(each -> each.expect("target", Set.of(), Set.of("and")))
                            .map(each -> criteria(each.all("and")))
                            .toList();
            var selector = new Scope.Selector(criteria(target.all("refinement")), except);
            var source = named(target);
            var isElsewhere = source.isPresent() && !isMeant(source.get());
            return isElsewhere ? Scope.of(work(source.get())) : selector;
        }
        return new Scope.OneWork(
                work(named(target).orElseThrow(IllegalArgumentException::new)),
                target.text(Profile.VERSION));
    }

    /** What we write for it, and nothing beside it: nobody else means our staff. */
    private boolean isStaffWork(LinkedObject target) {
        var refinement = target.all("refinement");
        var isNamed =
                refinement.size() == 1
                        && refinement.get(0).name("leftOperand").equals(STAFF_WORK)
                        && !target.has(Profile.EXCEPT)
                        && !target.has("source");
        if (!isNamed) {
            return false;
        }
        document.clauses().count();
        refinement.get(0).expect("target", Set.of("Constraint"), OF_CONSTRAINTS);
        var only = Comparison.read(refinement.get(0), document.unmapped());
        ConstraintReader.require(
                only.operator().equals("eq") && only.values().equals(List.of("true")));
        return true;
    }

    /** What its members are found in, or its own name; empty if it has none. */
    private static Optional<String> named(LinkedObject target) {
        return target.text("source")
                .or(() -> Optional.of(target.text()).filter(name -> !name.isEmpty()));
    }

    /** Whether the collection has what is asked for; of nothing asked for nobody can tell. */
    private boolean isMeant(String collection) {
        var asked = inquiry.asked().orElseThrow(() -> foreign(collection));
        return inquiry.works().apply(collection).equals(Optional.of(asked));
    }

    private static IllegalArgumentException foreign(String collection) {
        return new IllegalArgumentException(collection);
    }

    private WorkId work(String iri) {
        return inquiry.works().apply(iri).orElseThrow(() -> new IllegalArgumentException(iri));
    }

    private Criteria criteria(List<LinkedObject> constraints) {
        var criteria = Criteria.ANYTHING;
        for (var constraint : constraints) {
            document.clauses().count();
            constraint.expect("target", Set.of("Constraint"), OF_CONSTRAINTS);
            criteria = narrow(criteria, Comparison.read(constraint, document.unmapped()));
        }
        return criteria;
    }

    private static Criteria narrow(Criteria so, Comparison by) {
        if (by.operand().equals(Profile.ANYTHING)) {
            return so;
        }
        if (by.operand().equals("imp:publishedAt")) {
            return published(so, by);
        }
        ConstraintReader.require(AMONG.contains(by.operator()) && OPERANDS.contains(by.operand()));
        return with(so, by.operand(), Set.copyOf(by.words()));
    }

    private static Criteria published(Criteria so, Comparison by) {
        var edges = DateOperand.read(by.date(), false).windows(by.operator());
        ConstraintReader.require(edges.size() == 1);
        var zone = by.zone().orElse(so.published().zone());
        var window =
                edges.get(0)
                        .within(so.published(), zone, by.wording())
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
