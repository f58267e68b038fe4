package press.imprimatur.rights.web;

import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Counters;
import press.imprimatur.terms.Quantity;

/** A counter as a meter: so many of so many. */
public class MeterRow {

    private final Counters.Counter counter;
    private final Sentences sentences;

    MeterRow(Counters.Counter counter, Sentences sentences) {
        this.counter = counter;
        this.sentences = sentences;
    }

    public int getUsed() {
        return counter.used();
    }

    public int getMost() {
        return counter.quantity().most();
    }

    public String getWords() {
        var isLive = counter.quantity().kind() == Quantity.Kind.LIVE_AT_ONCE;
        var words =
                sentences.say(
                        isLive ? "rights.meter.live" : "rights.meter.period", getUsed(), getMost());
        return counter.use()
                .map(use -> sentences.say("rights.meter.use", sentences.say(use.key()), words))
                .orElse(words);
    }
}
