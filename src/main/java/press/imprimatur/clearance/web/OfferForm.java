package press.imprimatur.clearance.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import press.imprimatur.clearance.Offer;
import press.imprimatur.terms.Use;

/** An offer as it is typed. */
public class OfferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String[] uses = {};
    private final TypedDay lastDay = new TypedDay("lastDay");
    private String creditLine = "";

    void show(Offer offer) {
        uses = offer.uses().stream().map(Use::name).toArray(String[]::new);
        lastDay.setTyped(offer.lastDay().map(Object::toString).orElse(""));
        creditLine = offer.creditLine();
    }

    Offer offer() {
        var chosen = Arrays.stream(uses).map(Use::valueOf).collect(Collectors.toSet());
        return new Offer(chosen, lastDay.day(), creditLine);
    }

    public String[] getUses() {
        return uses.clone();
    }

    public void setUses(String[] uses) {
        this.uses = uses == null ? new String[0] : uses.clone();
    }

    public TypedDay getLastDay() {
        return lastDay;
    }

    public String getCreditLine() {
        return creditLine;
    }

    public void setCreditLine(String creditLine) {
        this.creditLine = creditLine == null ? "" : creditLine;
    }
}
