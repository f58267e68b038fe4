package press.imprimatur.bulk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.bulk.BulkAct;
import press.imprimatur.bulk.BulkActs;
import press.imprimatur.bulk.BulkOrder;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.Sections;

/** What is to be done with the stories that were chosen in a list. */
@Named
@RequestScoped
public class BulkChoice {

    @Inject BulkActs acts;
    @Inject Sections sections;
    @Inject CurrentCaller caller;

    private Set<String> chosen = Set.of();
    private String section = "";
    private String tag = "";

    /** Goes to where it is said of each story what will happen. */
    public String prepare(BulkAct act, String[] stories) {
        chosen = stories == null ? Set.of() : new LinkedHashSet<>(List.of(stories));
        var ids = chosen.stream().flatMap(id -> ArticleId.find(id).stream()).toList();
        var order = new BulkOrder(act, act == BulkAct.SECTION ? section : tag, ids);
        return "/desk/bulk/bulk?faces-redirect=true&id=" + acts.prepare(order).progress().id();
    }

    /** Whether there is anything that this person may do with any story. */
    public boolean isOffered() {
        return Arrays.stream(BulkAct.values()).anyMatch(this::offers);
    }

    /** Whether this person may do that with any story. */
    public boolean offers(BulkAct act) {
        return act.isFor(caller.get());
    }

    /** Whether a story was chosen when the page was sent. */
    public boolean has(String story) {
        return chosen.contains(story);
    }

    /** All that were, so that none is lost that another page of the list has. */
    public String getChosen() {
        return String.join(" ", chosen);
    }

    /** Those under which something new may be filed. */
    public List<Section> getSections() {
        return sections.list().stream().filter(each -> !each.closed()).toList();
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section == null ? "" : section;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag == null ? "" : tag;
    }
}
