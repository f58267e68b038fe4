package press.imprimatur.rights.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.DutyType;

/** What is typed about duties. */
public class DutiesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String creditLine = "";
    private String creditPosition = "TOP";
    private String linkBack = "";
    private boolean canonical;
    private boolean noindex;
    private String licenceName = "";
    private String licenceUrl = "";

    Duty[] duties() {
        var duties = new ArrayList<Duty>();
        if (!creditLine.isBlank()) {
            duties.add(Duty.creditLine(creditLine.strip(), creditPosition));
        }
        if (!linkBack.isBlank()) {
            duties.add(Duty.of(DutyType.LINK_BACK, Map.of("position", linkBack)));
        }
        if (canonical) {
            duties.add(Duty.of(DutyType.CANONICAL));
        }
        if (noindex) {
            duties.add(Duty.of(DutyType.NOINDEX));
        }
        if (!licenceName.isBlank()) {
            duties.add(Duty.of(DutyType.LICENCE_NOTICE, licence()));
        }
        return duties.toArray(Duty[]::new);
    }

    private Map<String, String> licence() {
        var words = new HashMap<>(Map.of("name", licenceName.strip()));
        if (!licenceUrl.isBlank()) {
            words.put("url", licenceUrl.strip());
        }
        return words;
    }

    public String getCreditLine() {
        return creditLine;
    }

    public void setCreditLine(String creditLine) {
        this.creditLine = creditLine == null ? "" : creditLine;
    }

    public String getCreditPosition() {
        return creditPosition;
    }

    public void setCreditPosition(String creditPosition) {
        this.creditPosition = creditPosition == null ? "" : creditPosition;
    }

    public String getLinkBack() {
        return linkBack;
    }

    public void setLinkBack(String linkBack) {
        this.linkBack = linkBack == null ? "" : linkBack;
    }

    public boolean isCanonical() {
        return canonical;
    }

    public void setCanonical(boolean canonical) {
        this.canonical = canonical;
    }

    public boolean isNoindex() {
        return noindex;
    }

    public void setNoindex(boolean noindex) {
        this.noindex = noindex;
    }

    public String getLicenceName() {
        return licenceName;
    }

    public void setLicenceName(String licenceName) {
        this.licenceName = licenceName == null ? "" : licenceName;
    }

    public String getLicenceUrl() {
        return licenceUrl;
    }

    public void setLicenceUrl(String licenceUrl) {
        this.licenceUrl = licenceUrl == null ? "" : licenceUrl;
    }
}
