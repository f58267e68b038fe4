package press.imprimatur.search.web;

import java.util.Map;
import press.imprimatur.search.SavedSearch;
import press.imprimatur.search.SearchPlace;

/** A saved search, as scripts read it: its address is below the desk's. */
public record SavedSearchJson(
        String id, String name, SearchPlace place, Map<String, String> asked, String address) {

    static SavedSearchJson of(SavedSearch saved) {
        return new SavedSearchJson(
                saved.id().toString(),
                saved.name(),
                saved.query().place(),
                saved.query().asked(),
                saved.query().address());
    }
}
