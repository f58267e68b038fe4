package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Use;

/** What is forbidden, and when. */
public class BanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LimitsForm limits = new LimitsForm();
    private final boolean ofTemplate;
    private String[] uses = {};
    private String rank = Rank.GENERAL.name();
    private boolean covenant;

    BanForm(boolean ofTemplate) {
        this.ofTemplate = ofTemplate;
    }

    static BanForm of(Prohibition ban, boolean ofTemplate) {
        var form = new BanForm(ofTemplate);
        form.uses = ban.uses().stream().map(Use::name).toArray(String[]::new);
        form.rank = ban.rank().name();
        form.covenant = ban.covenant();
        form.limits.read(ban.when());
        return form;
    }

    Prohibition write(Faults faults) {
        return new Prohibition(
                Arrays.stream(uses).map(Use::valueOf).collect(Collectors.toSet()),
                limits.write(faults),
                Rank.valueOf(rank),
                covenant);
    }

    boolean isOfTemplate() {
        return ofTemplate;
    }

    public LimitsForm getLimits() {
        return limits;
    }

    public String[] getUses() {
        return uses.clone();
    }

    public void setUses(String[] uses) {
        this.uses = uses == null ? new String[0] : uses.clone();
    }

    public String getRank() {
        return rank;
    }

    public void setRank(String rank) {
        this.rank = rank == null ? Rank.GENERAL.name() : rank;
    }

    public boolean isCovenant() {
        return covenant;
    }

    public void setCovenant(boolean covenant) {
        this.covenant = covenant;
    }
}
