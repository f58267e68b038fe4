package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Scope;

/** What terms cover: works by name, or all that fits a selection, but not what is excluded. */
@SuppressWarnings("serial")
public class ScopeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean everything;
    private boolean staffWork;
    private String works = "";
    private String version = "";
    private final CriteriaForm included = new CriteriaForm();
    private final List<CriteriaForm> excluded = new ArrayList<>(List.of(new CriteriaForm()));

    /** Works that were named stay named, whatever a template is for. */
    void read(Scope scope) {
        if (scope instanceof Scope.OneWork one) {
            works = one.work().toString();
            version = one.version().orElse("");
        } else if (scope instanceof Scope.ListedWorks some && !some.works().isEmpty()) {
            works = Words.of(some.works());
        } else if (scope instanceof Scope.Selector selector) {
            everything = works.isBlank();
            included.read(selector.include());
            included.forgetOutlet();
            readExcluded(selector.exclude());
            return;
        }
        staffWork = scope instanceof Scope.StaffWork;
        everything = false;
    }

    private void readExcluded(List<Criteria> exclude) {
        for (var place = 0; place < exclude.size(); place++) {
            if (place == excluded.size()) {
                exclude();
            }
            excluded.get(place).read(exclude.get(place));
        }
    }

    Scope write(Optional<OutletId> outlet, Faults faults) {
        if (staffWork) {
            return new Scope.StaffWork();
        }
        return everything ? selection(outlet, faults) : named(faults);
    }

    private Scope selection(Optional<OutletId> outlet, Faults faults) {
        var include = included.write(outlet, faults);
        if (include.equals(Criteria.ANYTHING)) {
            faults.add("outlet", "rights.outletMissing");
        }
        var exclude =
                excluded.stream()
                        .map(each -> each.write(Optional.empty(), faults))
                        .filter(each -> !each.equals(Criteria.ANYTHING))
                        .toList();
        return new Scope.Selector(include, exclude);
    }

    private Scope named(Faults faults) {
        var named = works(faults);
        if (named.size() == 1) {
            var one = named.iterator().next();
            return new Scope.OneWork(one, Optional.of(version.strip()).filter(v -> !v.isEmpty()));
        }
        return new Scope.ListedWorks(named);
    }

    /** The works that are named, those that cannot be read left out. */
    Set<WorkId> works(Faults faults) {
        return Words.in(works).stream()
                .map(id -> work(id, faults))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<WorkId> work(String id, Faults faults) {
        try {
            return Optional.of(WorkId.of(id));
        } catch (IllegalArgumentException malformed) {
            faults.add("works", "rights.workMalformed", id);
            return Optional.empty();
        }
    }

    /** One more thing to leave out. */
    public void exclude() {
        excluded.add(new CriteriaForm());
    }

    /** Whether it is what staff make, which is declared elsewhere and not chosen here. */
    public boolean isStaffWork() {
        return staffWork;
    }

    public boolean isEverything() {
        return everything;
    }

    public void setEverything(boolean everything) {
        this.everything = everything;
    }

    public String getWorks() {
        return works;
    }

    public void setWorks(String works) {
        this.works = Words.orEmpty(works);
    }

    /** How many works are named. */
    public int getMany() {
        return Words.in(works).size();
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = Words.orEmpty(version);
    }

    public CriteriaForm getIncluded() {
        return included;
    }

    public List<CriteriaForm> getExcluded() {
        return excluded;
    }
}
