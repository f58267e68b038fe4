package press.imprimatur.clearance.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.clearance.Offer;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/** Between terms and what one side offers of them. What an offer cannot say stays as it is. */
class OfferPolicy {

    private OfferPolicy() {}

    static Offer offerIn(Terms terms, ZoneId zone) {
        var lastDay = lastDay(terms.constraints().clocks().display(), zone);
        return new Offer(terms.uses(), lastDay, creditLine(terms));
    }

    static Terms applied(Terms terms, Offer offer, ZoneId zone) {
        var clocks = terms.constraints().clocks();
        var other = clocks.with(clocks.publish(), display(clocks.display(), offer.lastDay(), zone));
        return new Terms(
                terms.scope(),
                permissions(terms, offer.uses()),
                terms.prohibitions(),
                terms.constraints().with(other),
                duties(terms, offer.creditLine()),
                terms.revocable(),
                terms.binds(),
                terms.cameWith());
    }

    static String creditLine(Terms terms) {
        return terms.duties().stream()
                .filter(duty -> duty.type() == DutyType.CREDIT_LINE)
                .findFirst()
                .flatMap(duty -> duty.word("text"))
                .orElse("");
    }

    /** A use that was asked keeps its conditions; one that is added has none of its own. */
    private static List<Permission> permissions(Terms terms, Set<Use> uses) {
        var kept =
                new ArrayList<>(
                        terms.permissions().stream()
                                .filter(each -> uses.contains(each.use()))
                                .toList());
        uses.stream()
                .filter(use -> !terms.uses().contains(use))
                .sorted()
                .map(Permission::of)
                .forEach(kept::add);
        return kept;
    }

    private static Window display(Window asked, Optional<LocalDate> lastDay, ZoneId zone) {
        if (lastDay(asked, zone).equals(lastDay)) {
            return asked;
        }
        var end = lastDay.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        return new Window(
                asked.from(),
                end,
                zone,
                lastDay.map(day -> "through " + day),
                asked.awaitsRelease());
    }

    private static Optional<LocalDate> lastDay(Window display, ZoneId zone) {
        return display.until().map(end -> end.minusNanos(1000).atZone(zone).toLocalDate());
    }

    private static List<Duty> duties(Terms terms, String creditLine) {
        if (Offer.inOneLine(creditLine(terms)).equals(creditLine)) {
            return terms.duties();
        }
        var duties = new ArrayList<Duty>();
        if (!creditLine.isEmpty()) {
            duties.add(Duty.creditLine(creditLine, position(terms)));
        }
        terms.duties().stream()
                .filter(duty -> duty.type() != DutyType.CREDIT_LINE)
                .forEach(duties::add);
        return duties;
    }

    private static String position(Terms terms) {
        return terms.duties().stream()
                .filter(duty -> duty.type() == DutyType.CREDIT_LINE)
                .findFirst()
                .flatMap(duty -> duty.word("position"))
                .orElse("TOP");
    }
}
