package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Territory.Basis;

/** Where: countries and regions by name, picked or typed. */
public class TerritoryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String include = "";
    private String exclude = "";
    private String basis = Basis.AUDIENCE.name();
    private String pick = "";

    void read(Territory territory) {
        include = Words.or(typed(territory.include()), include);
        exclude = Words.or(typed(territory.exclude()), exclude);
        if (!territory.equals(Territory.WORLDWIDE)) {
            basis = territory.basis().name();
        }
    }

    private static String typed(Iterable<Place> places) {
        var names = new ArrayList<String>();
        places.forEach(place -> names.add(Countries.typed(place)));
        return Words.of(names);
    }

    Territory write(Faults faults) {
        return new Territory(
                Countries.read("territory", include, faults),
                Countries.read("without", exclude, faults),
                Basis.valueOf(basis));
    }

    /** Puts what was picked where it holds. */
    public void add() {
        include = joined(include);
        pick = "";
    }

    /** Takes what was picked out. */
    public void leaveOut() {
        exclude = joined(exclude);
        pick = "";
    }

    private String joined(String text) {
        var words = Words.in(text + "," + pick);
        return words.stream().collect(Collectors.joining(", "));
    }

    /** What the picker offers. */
    public List<String> getNames() {
        return Countries.names();
    }

    public String getInclude() {
        return include;
    }

    public void setInclude(String include) {
        this.include = Words.orEmpty(include);
    }

    public String getExclude() {
        return exclude;
    }

    public void setExclude(String exclude) {
        this.exclude = Words.orEmpty(exclude);
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis == null ? Basis.AUDIENCE.name() : basis;
    }

    public String getPick() {
        return pick;
    }

    public void setPick(String pick) {
        this.pick = Words.orEmpty(pick);
    }
}
