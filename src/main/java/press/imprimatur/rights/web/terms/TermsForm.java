package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Use;

/** Terms as somebody writes them who knows nothing of how they are kept. */
@SuppressWarnings("serial")
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ScopeForm scope = new ScopeForm();
    private final List<UseGroup> groups = UseGroup.all();
    private final LimitsForm limits = new LimitsForm();
    private final DutiesForm usual = new DutiesForm();
    private final List<DutyForm> duties = new ArrayList<>();
    private final List<ClauseForm> clauses = new ArrayList<>();
    private final List<BanForm> bans = new ArrayList<>();
    private final Set<Use> tickedByTemplate = EnumSet.of(Use.WEB_FULL);
    private String revocable = "";
    private String binds = Binding.THIS_AND_CORRECTIONS.name();
    private boolean cameWith;
    private String newDuty = DutyType.PAY.name();

    /** Fills in a template; what was typed and the template does not speak of stays. */
    public void start(TermsTemplate template) {
        duties.removeIf(DutyForm::isOfTemplate);
        clauses.removeIf(ClauseForm::isOfTemplate);
        bans.removeIf(BanForm::isOfTemplate);
        var byHand = groups.stream().flatMap(UseGroup::uses).collect(Collectors.toSet());
        byHand.removeAll(tickedByTemplate);
        read(template.terms());
        tickedByTemplate.clear();
        groups.stream().flatMap(UseGroup::uses).forEach(tickedByTemplate::add);
        tick(byHand);
        template.toComplete().forEach(type -> duties.add(DutyForm.of(type, true)));
    }

    /**
     * It is for a picture: that is ticked, and a line that a template brings speaks of nothing that
     * a picture does not have.
     *
     * @param credit of the picture; empty if nobody has said it
     */
    public void beForPicture(String credit) {
        tick(Set.of(Use.IMAGE_USE));
        usual.beForPicture(credit);
    }

    private void tick(Set<Use> more) {
        groups.forEach(group -> group.tickToo(more));
    }

    /** Fills in terms as they are. */
    public void read(Terms terms) {
        scope.read(terms.scope());
        limits.read(terms.constraints());
        revocable = terms.revocable().name();
        binds = terms.binds().name();
        cameWith = terms.cameWith();
        var plain = terms.permissions().stream().filter(each -> !ClauseForm.isSpecial(each));
        var ticked = plain.map(Permission::use).toList();
        groups.forEach(group -> group.tick(ticked));
        for (var permission : terms.permissions()) {
            if (ClauseForm.isSpecial(permission)) {
                clauses.add(ClauseForm.of(permission, true));
            }
            var use = permission.use().name();
            permission.duties().forEach(duty -> duties.add(DutyForm.of(duty, use, true)));
        }
        terms.prohibitions().forEach(ban -> bans.add(BanForm.of(ban, true)));
        usual.read(terms.duties()).forEach(duty -> duties.add(DutyForm.of(duty, "", true)));
    }

    /** Covers what other terms cover, and binds to the same versions. */
    public void cover(Terms other) {
        scope.read(other.scope());
        binds = other.binds().name();
        cameWith = other.cameWith();
    }

    /** The terms, as far as they can be told; what is wrong is among the faults. */
    public Terms write(Optional<OutletId> outlet, Faults faults) {
        var owed = owed(faults);
        return new Terms(
                scope.write(outlet, faults),
                permissions(owed, faults),
                bans.stream().map(ban -> ban.write(faults)).toList(),
                limits.write(faults),
                Stream.concat(usual.duties(faults), of("", owed)).toList(),
                revocable.isBlank() ? null : Revocability.valueOf(revocable),
                Binding.valueOf(binds),
                cameWith);
    }

    private List<Permission> permissions(List<Owed> owed, Faults faults) {
        var special = clauses.stream().map(clause -> clause.write(faults)).toList();
        var ticked = groups.stream().flatMap(UseGroup::uses).map(Permission::of);
        return Stream.concat(ticked, special.stream())
                .map(each -> each.owing(of(each.use().name(), owed).toArray(Duty[]::new)))
                .toList();
    }

    private List<Owed> owed(Faults faults) {
        return IntStream.range(0, duties.size())
                .mapToObj(place ->
                        duties.get(place)
                                .write("dutyRows:" + place, faults)
                                .map(duty -> new Owed(duties.get(place).getOf(), duty)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Duty> of(String use, List<Owed> owed) {
        return owed.stream().filter(each -> each.use().equals(use)).map(Owed::duty);
    }

    private record Owed(String use, Duty duty) {}

    /** One more duty, of the type that was chosen. */
    public void addDuty() {
        duties.add(DutyForm.of(DutyType.valueOf(newDuty), false));
    }

    /** One duty less. */
    public void removeDuty(DutyForm duty) {
        duties.remove(duty);
    }

    /** One more use under conditions of its own. */
    public void addClause() {
        clauses.add(new ClauseForm(Use.WEB_EXCERPT, false));
    }

    /** One of them less. */
    public void removeClause(ClauseForm clause) {
        clauses.remove(clause);
    }

    /** One more prohibition. */
    public void addBan() {
        bans.add(new BanForm(false));
    }

    /** One prohibition less. */
    public void removeBan(BanForm ban) {
        bans.remove(ban);
    }

    public ScopeForm getScope() {
        return scope;
    }

    public List<UseGroup> getGroups() {
        return groups;
    }

    public LimitsForm getLimits() {
        return limits;
    }

    public DutiesForm getUsual() {
        return usual;
    }

    public List<DutyForm> getDuties() {
        return duties;
    }

    public List<ClauseForm> getClauses() {
        return clauses;
    }

    public List<BanForm> getBans() {
        return bans;
    }

    /** Empty means as usual for the kind. */
    public String getRevocable() {
        return revocable;
    }

    public void setRevocable(String revocable) {
        this.revocable = Words.orEmpty(revocable);
    }

    public String getBinds() {
        return binds;
    }

    public void setBinds(String binds) {
        this.binds = binds == null ? Binding.THIS_AND_CORRECTIONS.name() : binds;
    }

    /** Whether pictures that came with a story are covered with it. */
    public boolean isCameWith() {
        return cameWith;
    }

    public void setCameWith(boolean cameWith) {
        this.cameWith = cameWith;
    }

    public String getNewDuty() {
        return newDuty;
    }

    public void setNewDuty(String newDuty) {
        this.newDuty = newDuty == null ? DutyType.PAY.name() : newDuty;
    }
}
