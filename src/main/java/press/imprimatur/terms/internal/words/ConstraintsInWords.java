package press.imprimatur.terms.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Window;

/** What must hold, as phrases: of a permission what limits it, of a prohibition when it bites. */
final class ConstraintsInWords {

    private final Phrases phrases;
    private final String of;

    private ConstraintsInWords(Phrases phrases, String of) {
        this.phrases = phrases;
        this.of = of;
    }

    static ConstraintsInWords ofPermission(Phrases phrases) {
        return new ConstraintsInWords(phrases, "");
    }

    static ConstraintsInWords ofProhibition(Phrases phrases) {
        return new ConstraintsInWords(phrases, "ban.");
    }

    List<String> of(Constraints constraints) {
        var found = new ArrayList<String>();
        territory(constraints.territory()).ifPresent(found::add);
        clocks(constraints.clocks(), found);
        if (!constraints.media().isEmpty()) {
            found.add(say("media", or("rights.medium.", constraints.media())));
        }
        if (!constraints.brands().isEmpty()) {
            found.add(say("brands", phrases.or(constraints.brands())));
        }
        if (!constraints.languages().isEmpty()) {
            found.add(say("languages", phrases.or(constraints.languages(), phrases::language)));
        }
        if (!constraints.forbidden().isEmpty()) {
            found.add(say("circumstances", or("rights.circumstance.", constraints.forbidden())));
        }
        if (!constraints.grantee().isEmpty()) {
            found.add(say("grantee", phrases.and(constraints.grantee(), each -> each)));
        }
        constraints.quantities().forEach(each -> found.add(say("quantity", quantity(each))));
        return found;
    }

    private Optional<String> territory(Territory territory) {
        if (territory.equals(Territory.WORLDWIDE)) {
            return Optional.empty();
        }
        var basis = phrases.say("basis." + territory.basis());
        var in = phrases.or(territory.include(), phrases::place);
        var out = phrases.or(territory.exclude(), phrases::place);
        if (territory.include().isEmpty()) {
            return Optional.of(
                    out.isEmpty() ? say("anywhere", basis) : say("territoryBut", out, basis));
        }
        return Optional.of(
                out.isEmpty()
                        ? say("territory", in, basis)
                        : say("territoryWithout", in, out, basis));
    }

    private void clocks(Clocks clocks, List<String> found) {
        window(clocks.publish()).ifPresent(when -> found.add(say("publish", when)));
        window(clocks.display()).ifPresent(when -> found.add(say("display", when)));
        clocks.displayFor().ifPresent(limit -> found.add(limit("displayFor", limit)));
        clocks.originAge().ifPresent(limit -> found.add(limit("originAge", limit)));
        clocks.notBefore().ifPresent(delay -> found.add(delay(delay)));
        clocks.displayAfterOriginal()
                .ifPresent(limit -> found.add(limit("displayAfterOriginal", limit)));
    }

    Optional<String> window(Window window) {
        var parts = new ArrayList<String>();
        var zone = window.zone();
        window.from().ifPresent(at -> parts.add(phrases.say("from", new Moment(at, zone))));
        window.until().ifPresent(at -> parts.add(phrases.say("before", new Moment(at, zone))));
        if (window.awaitsRelease()) {
            parts.add(phrases.say("onceReleased"));
        }
        window.wording().ifPresent(text -> parts.add(phrases.say("inTheWords", text)));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(String.join(", ", parts));
    }

    private String limit(String key, TimeLimit limit) {
        return say(key, phrases.length(limit.length()), limit.zone().getId());
    }

    private String delay(Delay delay) {
        var time = phrases.say("delay." + delay.unit(), delay.count());
        return say("notBefore", time, delay.zone().getId());
    }

    private String quantity(Quantity quantity) {
        var most = quantity.most();
        return quantity.period()
                .map(period -> phrases.say("perPeriod", most, phrases.length(period)))
                .orElseGet(() -> phrases.say("quantity." + quantity.kind(), most));
    }

    private <E extends Enum<E>> String or(String key, Iterable<E> values) {
        var names = new ArrayList<String>();
        values.forEach(each -> names.add(phrases.name(key + each)));
        return phrases.or(names);
    }

    private String say(String key, Object... arguments) {
        return phrases.say(of + key, arguments);
    }
}
