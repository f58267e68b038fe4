package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.publishing.NewPreviewLink;
import press.imprimatur.publishing.PreviewLink;
import press.imprimatur.publishing.PreviewLinks;

/** Links by which people outside see the article on the bench before it is out. */
@Named
@RequestScoped
public class OutsidePanel {

    private static final int A_WORKING_WEEK = 5;

    @Inject ArticlePage articlePage;
    @Inject PreviewLinks links;
    @Inject Notices notices;

    private String recipient = "";
    private int days = A_WORKING_WEEK;
    private String made = "";
    private List<PreviewLink> valid;

    /** The page is not left: the address is shown this once. */
    public String make() {
        var wanted = new NewPreviewLink(recipient, days);
        made = links.make(articlePage.getId(), wanted).toString();
        recipient = "";
        valid = null;
        return null;
    }

    public String revoke(PreviewLink link) {
        links.revoke(link.id());
        notices.done("desk.outside.revoked", link.recipient());
        return articlePage.again();
    }

    /** Those that show it now, the last made first. */
    public List<PreviewLink> getValid() {
        if (valid == null) {
            valid = links.valid(articlePage.getId());
        }
        return valid;
    }

    /** The address of the link that was just made; empty otherwise. */
    public String getMade() {
        return made;
    }

    public int getMostDays() {
        return NewPreviewLink.MOST_DAYS;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
