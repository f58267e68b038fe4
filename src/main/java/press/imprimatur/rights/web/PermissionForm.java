package press.imprimatur.rights.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.web.terms.Faults;
import press.imprimatur.rights.web.terms.TermsForm;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;

/** What is typed about a permission. */
public class PermissionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final InstrumentId draft = InstrumentId.next();
    private final TermsForm terms = new TermsForm();
    private final EvidenceForm evidence = new EvidenceForm();
    private String template = "";
    private String port = "";
    private String about = "";
    private String companion = "";
    private String kind = InstrumentKind.GRANT.name();
    private String title = "";
    private String outlet = "";
    private String grantor = "";
    private String base = "";
    private boolean past;
    private boolean picture;
    private String credit = "";

    /** What a picture brings: its credit, by which its author is known. */
    void suggestOfPicture() {
        if (picture) {
            terms.beForPicture(credit);
            grantor = grantor.isBlank() ? credit : grantor;
        }
    }

    /** What a partner asks for usually. */
    public void suggest(Outlet from) {
        grantor = from.name();
        terms.getUsual().setCreditLine(from.details().reprintLine());
    }

    /**
     * What the outlet says beside another permission speaks of the same, and is of the same; its
     * house rules may speak of more.
     *
     * @param template what the template is called that was filled in, such as a licence
     */
    public void standBeside(InstrumentRecord other, String template, Sentences sentences) {
        var beside = other.instrument();
        outlet = beside.outlet().map(OutletId::toString).orElse(outlet);
        grantor = beside.grantor();
        if (isSupplement()) {
            title = sentences.say("rights.beside.supplementTitle", other.title());
            terms.cover(beside.terms());
            return;
        }
        base = "";
        if (InstrumentKind.HOUSE_RULES.name().equals(kind)) {
            title = sentences.say("rights.beside.houseRulesTitle", grantor);
        } else {
            title = sentences.say("rights.beside.templateTitle", template, grantor);
            terms.cover(beside.terms());
        }
    }

    /** What it adds to, as far as it can be told. */
    Optional<InstrumentId> baseId() {
        return base.isBlank() ? Optional.empty() : InstrumentId.find(base);
    }

    /** Fills in a template; what was typed stays where it says nothing. */
    public void start(TermsTemplate chosen) {
        kind = chosen.kind().name();
        about = chosen.id();
        companion = chosen.companion().orElse("");
        evidence.setType(chosen.evidence().name());
        terms.start(chosen);
    }

    /** The name of the template that is chosen, with its port. */
    public String templateId() {
        return port.isBlank() ? template : template + "-" + port;
    }

    /** The template of the other instrument that is to be recorded too. */
    public Optional<String> companion() {
        return Optional.of(companion).filter(id -> !id.isEmpty());
    }

    /**
     * What is to be recorded, as far as it can be told.
     *
     * @param outletName stands in for a grantor that was left empty
     */
    public NewInstrument instrument(String outletName, Instant now, Faults faults) {
        var written = written(faults);
        var end = written.constraints().clocks().display().until();
        if (!past && end.isPresent() && !end.get().isAfter(now)) {
            faults.add("until", "rights.endsInThePast");
        }
        return new NewInstrument(
                InstrumentKind.valueOf(kind),
                title,
                outletId(),
                grantor.isBlank() ? outletName : grantor,
                base(faults),
                written);
    }

    /** As if it were in force, to see what it would do. */
    public Instrument draft(String outletName) {
        var ignored = new Faults();
        return new Instrument(
                new InstrumentRef(draft, 1),
                InstrumentKind.valueOf(kind),
                InstrumentState.GRANTED,
                Optional.empty(),
                outletId(),
                grantor.isBlank() ? outletName : grantor,
                base(ignored),
                Optional.empty(),
                LicenceNote.NONE,
                written(ignored));
    }

    private Terms written(Faults faults) {
        var written = terms.write(outletId(), faults);
        return terms.getRevocable().isBlank() && isForEver()
                ? written.revocable(Revocability.NEVER)
                : written;
    }

    /** Nobody takes back a public licence, or what is ours. */
    private boolean isForEver() {
        return switch (InstrumentKind.valueOf(kind)) {
            case PUBLIC_LICENCE, OWNERSHIP, PUBLIC_DOMAIN -> true;
            default -> false;
        };
    }

    public Optional<OutletId> outletId() {
        return OutletId.find(outlet);
    }

    private Optional<InstrumentId> base(Faults faults) {
        if (base.isBlank() || !isSupplement()) {
            return Optional.empty();
        }
        var read = InstrumentId.find(base);
        if (read.isEmpty()) {
            faults.add("base", "rights.baseMalformed", base);
        }
        return read;
    }

    public boolean isSupplement() {
        return InstrumentKind.SUPPLEMENT.name().equals(kind);
    }

    public TermsForm getTerms() {
        return terms;
    }

    public EvidenceForm getEvidence() {
        return evidence;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        if (!orEmpty(template).equals(this.template)) {
            port = "";
        }
        this.template = orEmpty(template);
    }

    public String getPort() {
        return port;
    }

    public void setPort(String port) {
        this.port = orEmpty(port);
    }

    /** The template that was filled in last. */
    public String getAbout() {
        return about;
    }

    public String getKind() {
        return kind;
    }

    /** What an address says and no kind is called is as if it said nothing. */
    public void setKind(String kind) {
        this.kind =
                Arrays.stream(InstrumentKind.values())
                        .map(Enum::name)
                        .filter(name -> name.equals(kind))
                        .findFirst()
                        .orElse(InstrumentKind.GRANT.name());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = orEmpty(title);
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = orEmpty(outlet);
    }

    public String getGrantor() {
        return grantor;
    }

    public void setGrantor(String grantor) {
        this.grantor = orEmpty(grantor);
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = orEmpty(base);
    }

    /** Whether the work is a picture. */
    public boolean isPicture() {
        return picture;
    }

    public void setPicture(boolean picture) {
        this.picture = picture;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = orEmpty(credit).strip();
    }

    public boolean isPast() {
        return past;
    }

    public void setPast(boolean past) {
        this.past = past;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
