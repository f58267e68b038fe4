package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.OwnershipDeclarations;
import press.imprimatur.rights.Staff;
import press.imprimatur.rights.web.terms.Faults;
import press.imprimatur.rights.web.terms.OwnCoverForm;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.TermsWords;

/**
 * What staff make here is the publisher's: the declaration with its paper, and who the staff are.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class OwnershipPage implements Serializable {

    private static final String AGAIN = "/desk/rights/ownership?faces-redirect=true";

    @Inject OwnershipDeclarations declarations;
    @Inject Staff staff;
    @Inject Users users;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject @Recorded Sentences recorded;
    @Inject TermsWords words;
    @Inject Clock clock;

    private InstrumentId declared;
    private String publisher = "";
    private OwnCoverForm cover;
    private final EvidenceForm evidence = new EvidenceForm();
    private final StaffForm joining = new StaffForm();
    private List<StaffRow> rows;
    private transient List<FreelanceRow> freelancers;

    public void load() {
        var known = declarations.find();
        declared = known.map(record -> record.instrument().ref().id()).orElse(null);
        publisher =
                known.map(record -> record.instrument().grantor())
                        .orElseGet(() -> newsrooms.get().name());
        cover =
                declarations
                        .cover()
                        .map(covered -> OwnCoverForm.of(covered, sentences))
                        .orElseGet(() -> OwnCoverForm.usual(sentences));
        evidence.setType("DECLARATION");
        if (known.isEmpty()) {
            evidence.setText(recorded.say("rights.own.declarationText", publisher));
        }
        joining.setSince(today().toString());
        rows = staff.members().stream().map(StaffRow::new).toList();
    }

    public String declare() {
        var faults = new Faults();
        var covered = cover.cover(faults);
        var papers = evidence.papers(faults);
        faults.refuse();
        declarations.declare(publisher, covered, papers);
        notices.done("rights.own.declared");
        return AGAIN;
    }

    public String join() {
        joining.members().forEach(staff::join);
        notices.done("rights.staff.joined");
        return AGAIN;
    }

    public String leave(StaffRow row) {
        staff.leave(row.id(), row.version(), row.last());
        notices.done("rights.staff.saved");
        return AGAIN;
    }

    /** People with accounts who are not on the staff as of now. */
    public List<Choice> getOthers() {
        var today = today();
        var known =
                staff.members().stream()
                        .filter(member -> member.isOn(today))
                        .flatMap(member -> member.person().stream())
                        .collect(Collectors.toSet());
        return users.toChooseFrom(EnumSet.allOf(Role.class)).entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .map(each -> choice(each.getKey(), each.getValue()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), newsrooms.get().zone());
    }

    private static Choice choice(UserId id, String name) {
        return new Choice(id.toString(), name);
    }

    /** The declaration in force, as an instrument; null if there is none. */
    public InstrumentId getDeclared() {
        return declared;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher == null ? "" : publisher;
    }

    public OwnCoverForm getCover() {
        return cover;
    }

    public EvidenceForm getEvidence() {
        return evidence;
    }

    public StaffForm getJoining() {
        return joining;
    }

    public List<FreelanceRow> getFreelancers() {
        if (freelancers == null) {
            freelancers =
                    declarations.freelancers().stream()
                            .map(record -> new FreelanceRow(record, sentences, words))
                            .toList();
        }
        return freelancers;
    }

    public List<StaffRow> getRows() {
        return rows;
    }
}
