package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.rights.LicenceReading;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.internal.lifecycle.LicenceMentions;

/** Asks once, on the page of a grant, whether it is the licence that it names. */
@Named
@RequestScoped
public class LicencePanel {

    @Inject Permissions permissions;
    @Inject PermissionPage permissionPage;

    /** The licence that is asked about; empty if there is nothing to ask. */
    public String getNamed() {
        var id = permissionPage.getId();
        return id == null
                ? ""
                : permissions
                        .find(id)
                        .map(found -> found.instrument())
                        .filter(found -> found.licence().reading() == LicenceReading.UNANSWERED)
                        .flatMap(LicenceMentions::openIn)
                        .map(LicenceMentions::inWords)
                        .orElse("");
    }

    public String answerOwn() {
        return answer(LicenceReading.OWN_PERMISSION);
    }

    public String answerSame() {
        return answer(LicenceReading.THIS_LICENCE);
    }

    private String answer(LicenceReading reading) {
        var id = permissionPage.getId();
        permissions.answerLicence(id, permissions.get(id).revision(), reading);
        return "/desk/rights/permission?faces-redirect=true&id=" + id;
    }
}
