package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.terms.Quantity;

/**
 * How much: at the same time, in a period, of the text. There is a field for one of each; a further
 * one ("and a hundred a year") stays as it is.
 */
@SuppressWarnings("serial")
public class QuantitiesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Quantity.Kind, String> most = new EnumMap<>(Quantity.Kind.class);
    private final List<Further> more = new ArrayList<>();
    private final LengthForm period = new LengthForm("perPeriod", "MONTHS");

    void read(List<Quantity> quantities) {
        var seen = EnumSet.noneOf(Quantity.Kind.class);
        for (var each : quantities) {
            if (seen.add(each.kind())) {
                most.put(each.kind(), Integer.toString(each.most()));
                each.period().ifPresent(period::read);
            } else {
                more.add(new Further(each.kind(), each.most(), each.period().orElse(null)));
            }
        }
    }

    List<Quantity> write(Faults faults) {
        var found = new ArrayList<Quantity>();
        for (var kind : Quantity.Kind.values()) {
            TypedNumbers.read(
                            field(kind),
                            get(kind),
                            0,
                            kind == Quantity.Kind.PERCENT ? 100 : 9_999_999,
                            faults)
                    .ifPresent(number -> found.add(quantity(kind, number, faults)));
        }
        more.forEach(each -> found.add(each.quantity()));
        return found;
    }

    private Quantity quantity(Quantity.Kind kind, int number, Faults faults) {
        return kind == Quantity.Kind.PER_PERIOD
                ? Quantity.per(period.write(faults).orElseGet(period::once), number)
                : new Quantity(kind, number, null);
    }

    private static String field(Quantity.Kind kind) {
        return switch (kind) {
            case PER_PERIOD -> "perPeriod";
            case LIVE_AT_ONCE -> "liveAtOnce";
            case WORDS -> "words";
            case PARAGRAPHS -> "paragraphs";
            case PERCENT -> "percent";
        };
    }

    private String get(Quantity.Kind kind) {
        return most.getOrDefault(kind, "");
    }

    private record Further(Quantity.Kind kind, int most, Period period) implements Serializable {

        Quantity quantity() {
            return new Quantity(kind, most, Optional.ofNullable(period));
        }
    }

    public LengthForm getPeriod() {
        return period;
    }

    public String getPerPeriod() {
        return get(Quantity.Kind.PER_PERIOD);
    }

    public void setPerPeriod(String number) {
        most.put(Quantity.Kind.PER_PERIOD, Words.orEmpty(number));
    }

    public String getLiveAtOnce() {
        return get(Quantity.Kind.LIVE_AT_ONCE);
    }

    public void setLiveAtOnce(String number) {
        most.put(Quantity.Kind.LIVE_AT_ONCE, Words.orEmpty(number));
    }

    public String getWords() {
        return get(Quantity.Kind.WORDS);
    }

    public void setWords(String number) {
        most.put(Quantity.Kind.WORDS, Words.orEmpty(number));
    }

    public String getParagraphs() {
        return get(Quantity.Kind.PARAGRAPHS);
    }

    public void setParagraphs(String number) {
        most.put(Quantity.Kind.PARAGRAPHS, Words.orEmpty(number));
    }

    public String getPercent() {
        return get(Quantity.Kind.PERCENT);
    }

    public void setPercent(String number) {
        most.put(Quantity.Kind.PERCENT, Words.orEmpty(number));
    }
}
