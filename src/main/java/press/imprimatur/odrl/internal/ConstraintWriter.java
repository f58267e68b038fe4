package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Window;

/** Writes what must hold as constraints of ODRL: all of them together are one set of ours. */
final class ConstraintWriter {

    static final String AFTER_ORIGINAL = "imp:displayAfterOriginal";
    static final String GRANTEE = "imp:grantee";
    static final String NOT_BEFORE = "imp:notBefore";

    private final ArrayNode written = JsonNodeFactory.instance.arrayNode();
    private final String ofCircumstances;

    private ConstraintWriter(String ofCircumstances) {
        this.ofCircumstances = ofCircumstances;
    }

    /** What must hold for a permission; how it must not appear is excluded there. */
    static ArrayNode ofPermission(Constraints constraints) {
        return new ConstraintWriter("isNoneOf").write(constraints);
    }

    /** What must hold for a prohibition to bite. */
    static ArrayNode ofProhibition(Constraints constraints) {
        return new ConstraintWriter("isAnyOf").write(constraints);
    }

    private ArrayNode write(Constraints constraints) {
        writeTerritory(constraints.territory());
        writeClocks(constraints.clocks());
        if (!constraints.brands().isEmpty()) {
            values("imp:brand", "isAnyOf", constraints.brands());
        }
        if (!constraints.media().isEmpty()) {
            values("media", "isAnyOf", constraints.media());
        }
        if (!constraints.languages().isEmpty()) {
            values("language", "isAnyOf", constraints.languages());
        }
        if (!constraints.forbidden().isEmpty()) {
            values("imp:circumstance", ofCircumstances, constraints.forbidden());
        }
        if (!constraints.grantee().isEmpty()) {
            values(GRANTEE, "isAllOf", constraints.grantee());
        }
        constraints.quantities().forEach(this::writeQuantity);
        return written;
    }

    private void writeTerritory(Territory territory) {
        if (territory.equals(Territory.WORLDWIDE)) {
            return;
        }
        if (!territory.include().isEmpty()) {
            places("isAnyOf", territory.include(), territory.basis());
        }
        if (!territory.exclude().isEmpty() || territory.include().isEmpty()) {
            places("isNoneOf", territory.exclude(), territory.basis());
        }
    }

    private void places(String operator, Collection<Place> places, Territory.Basis basis) {
        var codes =
                places.isEmpty()
                        ? List.of(Profile.NOWHERE)
                        : places.stream().map(place -> "iso3166:" + place.code()).toList();
        var constraint = values("spatial", operator, codes);
        if (basis != Territory.Basis.AUDIENCE) {
            constraint.put(Profile.BASIS, basis.name());
        }
    }

    private void writeClocks(Clocks clocks) {
        writeWindow("dateTime", "display", clocks.display());
        writeWindow("imp:publishTime", "publish", clocks.publish());
        clocks.displayFor().ifPresent(limit -> writeLimit("elapsedTime", limit));
        clocks.originAge().ifPresent(limit -> writeLimit("imp:originAge", limit));
        clocks.displayAfterOriginal().ifPresent(limit -> writeLimit(AFTER_ORIGINAL, limit));
        clocks.notBefore().ifPresent(this::writeDelay);
    }

    private void writeWindow(String operand, String name, Window window) {
        window.from().ifPresent(from -> edge(operand, "gteq", from, window));
        window.until().ifPresent(until -> edge(operand, "lt", until, window));
        if (window.awaitsRelease()) {
            var constraint = one("imp:release", "eq").put("rightOperand", name);
            window.wording().ifPresent(wording -> constraint.put(Profile.WORDING, wording));
            zoned(constraint, window.zone());
        }
    }

    private void edge(String operand, String operator, Object instant, Window window) {
        var constraint = one(operand, operator);
        constraint
                .putObject("rightOperand")
                .put("@value", instant.toString())
                .put("@type", "xsd:dateTime");
        window.wording().ifPresent(wording -> constraint.put(Profile.WORDING, wording));
        zoned(constraint, window.zone());
    }

    private void writeLimit(String operand, TimeLimit limit) {
        var constraint = one(operand, "lt");
        constraint
                .putObject("rightOperand")
                .put("@value", limit.length().toString())
                .put("@type", "xsd:duration");
        zoned(constraint, limit.zone());
    }

    private void writeDelay(Delay delay) {
        var constraint = one(NOT_BEFORE, "gteq");
        constraint
                .putObject("rightOperand")
                .put("@value", OriginDelay.written(delay))
                .put("@type", "xsd:duration");
        if (delay.unit() == Delay.Unit.CALENDAR_DAYS) {
            constraint.put(Profile.CALENDAR, true);
        }
        zoned(constraint, delay.zone());
    }

    private void writeQuantity(Quantity quantity) {
        var operand =
                switch (quantity.kind()) {
                    case PER_PERIOD -> "count";
                    case PERCENT -> "percentage";
                    default -> Profile.term(quantity.kind().name());
                };
        var constraint = one(operand, "lteq").put("rightOperand", quantity.most());
        quantity.period().ifPresent(each -> constraint.put(Profile.PERIOD, each.toString()));
    }

    private ObjectNode values(String operand, String operator, Collection<?> values) {
        var constraint = one(operand, operator);
        var array = constraint.putArray("rightOperand");
        for (var value : values) {
            var isConstant = value instanceof Enum<?>;
            array.add(isConstant ? value.toString().toLowerCase(Locale.ROOT) : value.toString());
        }
        return constraint;
    }

    private ObjectNode one(String operand, String operator) {
        return written.addObject().put("leftOperand", operand).put("operator", operator);
    }

    private static void zoned(ObjectNode constraint, ZoneId zone) {
        constraint.put(Profile.ZONE, zone.getId());
    }
}
