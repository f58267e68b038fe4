package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Upgrades;

/** What this version would take off readers' pages, and a person's word that it may. */
@Named
@RequestScoped
public class UpgradePage {

    private static final int SO_MANY = 50;

    @Inject Upgrades upgrades;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private List<UpgradeRow> rows;

    /** The first of them; when these are confirmed the next follow. */
    public List<UpgradeRow> getRows() {
        if (rows == null) {
            rows =
                    upgrades.open(SO_MANY).stream()
                            .map(question -> UpgradeRow.of(question, sentences))
                            .toList();
        }
        return rows;
    }

    /** Whether there is anything at all. */
    public boolean isAsking() {
        return upgrades.isAnythingAsked();
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return getRows().size() == SO_MANY;
    }

    /** Lets one story go. */
    public String confirm(String article) {
        upgrades.confirm(ArticleId.of(article));
        notices.done("publishing.upgrade.confirmed");
        return "upgrade?faces-redirect=true";
    }

    /** Lets all of them go, those that are not shown too. */
    public String confirmAll() {
        upgrades.confirmAll();
        notices.done("publishing.upgrade.confirmedAll");
        return "upgrade?faces-redirect=true";
    }
}
