package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import press.imprimatur.terms.Constraints;

/** What must all hold, of the whole terms, of one clause, or for a prohibition to bite. */
public class LimitsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TerritoryForm territory = new TerritoryForm();
    private final ClocksForm clocks = new ClocksForm();
    private final QuantitiesForm quantities = new QuantitiesForm();
    private final SettingForm setting = new SettingForm();

    void read(Constraints constraints) {
        territory.read(constraints.territory());
        clocks.read(constraints.clocks());
        quantities.read(constraints.quantities());
        setting.read(constraints);
    }

    Constraints write(Faults faults) {
        return new Constraints(
                territory.write(faults),
                clocks.write(faults),
                setting.brands(),
                setting.media(),
                setting.languages(faults),
                setting.forbidden(),
                quantities.write(faults),
                setting.grantee());
    }

    public TerritoryForm getTerritory() {
        return territory;
    }

    public ClocksForm getClocks() {
        return clocks;
    }

    public QuantitiesForm getQuantities() {
        return quantities;
    }

    public SettingForm getSetting() {
        return setting;
    }
}
