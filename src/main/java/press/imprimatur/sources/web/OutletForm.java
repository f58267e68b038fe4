package press.imprimatur.sources.web;

import java.io.Serializable;
import press.imprimatur.sources.OutletDetails;

/** What is typed about an outlet. */
public class OutletForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String domain = "";
    private String contactName = "";
    private String contactMail = "";
    private String reprintLine = "";

    static OutletForm of(OutletDetails details) {
        var form = new OutletForm();
        form.name = details.name();
        form.domain = details.domain();
        form.contactName = details.contactName();
        form.contactMail = details.contactMail();
        form.reprintLine = details.reprintLine();
        return form;
    }

    OutletDetails details() {
        return new OutletDetails(name, domain, contactName, contactMail, reprintLine);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactMail() {
        return contactMail;
    }

    public void setContactMail(String contactMail) {
        this.contactMail = contactMail;
    }

    public String getReprintLine() {
        return reprintLine;
    }

    public void setReprintLine(String reprintLine) {
        this.reprintLine = reprintLine;
    }
}
