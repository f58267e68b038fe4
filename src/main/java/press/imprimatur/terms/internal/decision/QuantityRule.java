package press.imprimatur.terms.internal.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.TimeLimit;

/**
 * Rule 9's arithmetic: how many, and how much. Only what comes out anew is counted, and a story
 * once: a correction of what is out needs no place, and what comes again has its own.
 */
final class QuantityRule {

    private static final Usage NOTHING_USED = new Usage(Map.of(), Set.of());

    private QuantityRule() {}

    static void check(ComponentQuestion asked, List<Quantity> quantities, Findings findings) {
        if (!asked.isPublishing()) {
            return;
        }
        for (var quantity : quantities) {
            if (!quantity.kind().isCounted()) {
                checkLength(asked, quantity, findings);
            } else if (asked.world().usage().isEmpty()) {
                findings.refuse(ReasonCode.LEDGER_UNAVAILABLE, Fix.Kind.TRY_AGAIN);
            } else {
                checkCount(asked, quantity, findings);
            }
        }
    }

    private static void checkCount(ComponentQuestion asked, Quantity quantity, Findings findings) {
        var id = findings.instrument().ref().id();
        var usage = asked.world().usage().orElseThrow().getOrDefault(id, NOTHING_USED);
        if (usage.live().contains(asked.question().work().work())) {
            return;
        }
        if (quantity.kind() == Quantity.Kind.PER_PERIOD) {
            checkPeriod(asked, quantity, usage, findings);
        } else if (usage.live().size() >= quantity.most()) {
            findings.refuse(
                    ReasonCode.QUANTITY_USED_UP,
                    Fix.Kind.TAKE_ANOTHER_DOWN,
                    quantity.most() + " live at a time");
        }
    }

    private static void checkPeriod(
            ComponentQuestion asked, Quantity quantity, Usage usage, Findings findings) {
        var period = quantity.period().orElseThrow();
        if (period.isZero() || period.isNegative()) {
            findings.miss("over what time the permission counts");
            return;
        }
        var others = usage.countedAt(asked.at(), period);
        others.remove(asked.question().work().work());
        var counted = others.values().stream().sorted().toList();
        if (counted.size() < quantity.most()) {
            return;
        }
        var words = quantity.most() + " in " + TimeLimit.inWords(period);
        if (quantity.most() == 0) {
            findings.refuse(ReasonCode.QUANTITY_USED_UP, Fix.Kind.CHOOSE_OTHER, words);
        } else {
            var free = counted.get(counted.size() - quantity.most());
            findings.refuseUntil(free, ReasonCode.QUANTITY_USED_UP, Fix.Kind.CHOOSE_OTHER, words);
        }
    }

    private static void checkLength(ComponentQuestion asked, Quantity quantity, Findings findings) {
        if (!asked.isMeasured()) {
            return;
        }
        if (asked.component().extent().isEmpty()) {
            findings.miss("the length of the text");
            return;
        }
        var extent = asked.component().extent().get();
        var length =
                switch (quantity.kind()) {
                    case WORDS -> extent.words();
                    case PARAGRAPHS -> extent.paragraphs();
                    default -> extent.percent();
                };
        if (length > quantity.most()) {
            var unit = quantity.kind().name().toLowerCase(Locale.ROOT);
            findings.refuse(ReasonCode.TOO_LONG, Fix.Kind.SHORTEN, quantity.most() + " " + unit);
        }
    }
}
