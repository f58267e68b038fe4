package press.imprimatur.search.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.search.SavedQuery;
import press.imprimatur.search.SavedSearch;
import press.imprimatur.search.SavedSearches;
import press.imprimatur.search.SearchPlace;

/** The saved searches beside a page that looks for something, which can be saved, too. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SavedSearchesPanel implements Serializable {

    @Inject SavedSearches searches;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private SearchPlace place = SearchPlace.SEARCH;
    private String asked = "";
    private String name = "";
    private List<SavedSearchRow> rows;

    /** Takes up what the address of a page asks. */
    public void at(SearchPlace page, Map<String, String> parameters) {
        place = page;
        asked = new SavedQuery(page, parameters).text();
    }

    /** Saves it, and shows the same again. */
    public void save() {
        var saved = searches.save(name, SavedQuery.of(place, asked));
        notices.done("search.saved.done", saved.name());
        Faces.redirect(Faces.getRequestContextPath() + saved.query().address());
    }

    /** Whether anything is looked for that is not saved. */
    public boolean isNew() {
        return !asked.isEmpty() && getRows().stream().noneMatch(SavedSearchRow::here);
    }

    public List<SavedSearchRow> getRows() {
        if (rows == null) {
            rows = searches.mine().stream().map(this::row).toList();
        }
        return rows;
    }

    private SavedSearchRow row(SavedSearch saved) {
        var query = saved.query();
        return new SavedSearchRow(
                saved.id().toString(),
                saved.name(),
                sentences.say("search.place." + query.place()),
                query.address(),
                query.equals(SavedQuery.of(place, asked)));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
