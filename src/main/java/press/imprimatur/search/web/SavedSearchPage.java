package press.imprimatur.search.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import press.imprimatur.kernel.Notices;
import press.imprimatur.search.SavedSearch;
import press.imprimatur.search.SavedSearchId;
import press.imprimatur.search.SavedSearches;

/** Where saved searches get another name, one at a time, and are deleted. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SavedSearchPage implements Serializable {

    private static final String HERE = "/desk/search/saved?faces-redirect=true";

    @Inject SavedSearches searches;
    @Inject Notices notices;

    private String id = "";
    private String name = "";

    /** Takes up the one that the address names, if it names one. */
    public void load() {
        searches.mine().stream()
                .filter(saved -> saved.id().toString().equals(id))
                .map(SavedSearch::name)
                .findFirst()
                .ifPresentOrElse(found -> name = found, () -> id = "");
    }

    public String rename() {
        var saved = searches.rename(SavedSearchId.of(id), name);
        notices.done("search.saved.renamed", saved.name());
        return HERE;
    }

    public String remove(String which, String called) {
        searches.remove(SavedSearchId.of(which));
        notices.done("search.saved.removed", called);
        return HERE;
    }

    public boolean isChosen() {
        return !id.isEmpty();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
