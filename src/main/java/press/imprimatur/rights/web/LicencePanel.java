package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.LicenceAnswer;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceMentions;
import press.imprimatur.terms.LicenceReading;
import press.imprimatur.terms.TermsCatalogue;
import press.imprimatur.terms.TermsTemplate;

/** Asks once, on the page of a grant, whether it is the licence that it names. */
@Named
@RequestScoped
public class LicencePanel {

    @Inject Permissions permissions;
    @Inject TermsCatalogue catalogue;
    @Inject Sentences sentences;
    @Inject PermissionPage permissionPage;

    private String licence;

    /** The licence that is asked about; empty if there is nothing to ask. */
    public String getNamed() {
        return asWritten().map(LicenceMentions::inWords).orElse("");
    }

    private Optional<String> asWritten() {
        return Optional.ofNullable(permissionPage.getId())
                .flatMap(permissions::find)
                .map(found -> found.instrument())
                .filter(found -> found.state() == InstrumentState.GRANTED)
                .filter(found -> found.licence().reading() == LicenceReading.UNANSWERED)
                .flatMap(LicenceMentions::openIn);
    }

    /**
     * Which licences it may be: of that name, and at least as strict, in all versions and ports.
     */
    public List<Choice> getLicences() {
        var named = asWritten().orElseThrow();
        return LicenceMentions.candidates(named, catalogue.list()).stream()
                .flatMap(this::withPorts)
                .map(each -> new Choice(each.id(), each.name(sentences)))
                .toList();
    }

    private Stream<TermsTemplate> withPorts(TermsTemplate template) {
        var ports =
                catalogue.ports(template.id()).stream()
                        .flatMap(port -> catalogue.find(template.id() + "-" + port).stream());
        return Stream.concat(Stream.of(template), ports);
    }

    /** The one that it names with its version; null if it has to be chosen. */
    public String getLicence() {
        if (licence == null) {
            licence =
                    asWritten().stream()
                            .flatMap(named -> LicenceMentions.likelyIn(named).stream())
                            .filter(id -> catalogue.find(id).isPresent())
                            .findFirst()
                            .orElse(null);
        }
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String answerOwn() {
        return answer(LicenceAnswer.OWN);
    }

    public String answerSame() {
        return answer(LicenceAnswer.is(licence));
    }

    private String answer(LicenceAnswer answer) {
        var id = permissionPage.getId();
        permissions.answerLicence(id, permissions.get(id).revision(), answer);
        return "/desk/rights/permission?faces-redirect=true&id=" + id;
    }
}
