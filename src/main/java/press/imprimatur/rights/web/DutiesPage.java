package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.NewProof;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Release;
import press.imprimatur.rights.Releases;
import press.imprimatur.terms.InstrumentId;

/** What people do for a permission and one story, and the proof that it was done. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class DutiesPage implements Serializable {

    @Inject DutyProofs proofs;
    @Inject Releases releases;
    @Inject Permissions permissions;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private InstrumentId id;
    private String work = "";
    private String duty = "";
    private String address = "";
    private String by = "";
    private String reason = "";
    private String at = "";
    private final EvidenceForm evidence = new EvidenceForm();
    private transient List<DutyProofRow> rows;

    public void load() {
        permissions.get(id);
        if (work.isBlank()) {
            only().ifPresent(found -> work = found.toString());
        }
        if (duty.isBlank()) {
            getRows().stream()
                    .filter(row -> !row.isSettled())
                    .min(Comparator.comparing(DutyProofRow::isNothingYet))
                    .ifPresent(row -> duty = row.getName());
        }
    }

    private Optional<WorkId> only() {
        return permissions.get(id).instrument().terms().scope().only();
    }

    private Optional<WorkId> workId() {
        try {
            return work.isBlank() ? Optional.empty() : Optional.of(WorkId.of(work));
        } catch (IllegalArgumentException noWork) {
            return Optional.empty();
        }
    }

    /** All that people do for it; empty if it is not known for which story. */
    public List<DutyProofRow> getRows() {
        if (rows == null) {
            rows =
                    workId().map(which -> proofs.of(id, which)).stream()
                            .flatMap(List::stream)
                            .map(standing -> new DutyProofRow(standing, sentences))
                            .toList();
        }
        return rows;
    }

    /** The one that was chosen; null if none is left to be done. */
    public DutyProofRow getChosen() {
        return getRows().stream()
                .filter(row -> row.getName().equals(duty) || row.isOfType(duty))
                .findFirst()
                .orElse(null);
    }

    public String prove() {
        var chosen = chosen();
        var proof =
                chosen.isPost()
                        ? NewProof.postedAt(address)
                        : new NewProof(
                                evidence.papers(),
                                "",
                                at.isBlank() ? Optional.empty() : Optional.of(instant()));
        proofs.prove(id, chosen.name(), workId().orElse(null), proof);
        notices.done("rights.duties.proven", chosen.getTitle());
        return here();
    }

    public String write() {
        var chosen = chosen();
        proofs.write(id, chosen.name(), workId().orElse(null));
        notices.done("rights.duties.written");
        return here();
    }

    public String excuse() {
        var chosen = chosen();
        proofs.excuse(id, chosen.name(), workId().orElse(null), reason);
        notices.done("rights.duties.excused", chosen.getTitle());
        return here();
    }

    private DutyProofRow chosen() {
        var chosen = getChosen();
        if (chosen == null) {
            throw new FieldRefused("duty", "rights.dutyNotOwed");
        }
        return chosen;
    }

    public String release() {
        releases.record(id, new Release(instant(), by, workId(), evidence.papers()));
        notices.done("rights.duties.released");
        return here();
    }

    private Instant instant() {
        try {
            return at.isBlank() ? clock.instant() : PlainTime.moment(at, newsrooms.get().zone());
        } catch (DateTimeException malformed) {
            throw new FieldRefused("at", "rights.momentMalformed", at);
        }
    }

    private String here() {
        return "/desk/rights/duties?faces-redirect=true&id=" + id + "&work=" + work;
    }

    public String getTitle() {
        return permissions.get(id).title();
    }

    /** Whether its terms wait until the grantor announces something. */
    public boolean isAwaitingRelease() {
        return permissions.get(id).instrument().terms().awaitRelease();
    }

    /** The releases of this story and of all that the permission covers. */
    public List<ReleaseRow> getReleases() {
        var which = workId();
        return releases.of(id).stream()
                .filter(each -> each.work().isEmpty() || each.work().equals(which))
                .map(ReleaseRow::new)
                .toList();
    }

    public InstrumentId getId() {
        return id;
    }

    public void setId(InstrumentId id) {
        this.id = id;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = orEmpty(work);
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = orEmpty(duty);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = orEmpty(address);
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = orEmpty(by);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = orEmpty(reason);
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = orEmpty(at);
    }

    public EvidenceForm getEvidence() {
        return evidence;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
