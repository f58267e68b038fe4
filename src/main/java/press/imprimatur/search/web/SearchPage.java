package press.imprimatur.search.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.CursorNotUnderstood;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.search.Found;
import press.imprimatur.search.Search;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/**
 * What was found. Everything that is asked stands in the address of the page; a form of the page
 * that is sent asks nothing again.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SearchPage implements Serializable {

    private static final int ROWS = 25;

    @Inject Search search;
    @Inject Outlets outlets;
    @Inject Newsrooms newsrooms;
    @Inject LiveRights live;
    @Inject Sentences sentences;

    private final SearchQuery query = new SearchQuery();
    private List<FoundRow> rows = List.of();
    private Optional<String> next = Optional.empty();
    private boolean asked;
    private final Map<OutletId, String> names = new HashMap<>();

    public void load() {
        var sought = query.sought(newsrooms.get().zone());
        asked = !sought.isNothing();
        var found = search.find(sought, after(), ROWS);
        rows = rows(found);
        next = found.next().map(key -> query.addressAfter(new Cursor(key).toString()));
    }

    private Optional<String> after() {
        try {
            return Optional.of(query.getAfter())
                    .filter(text -> !text.isEmpty())
                    .map(text -> Cursor.fromString(text).key());
        } catch (CursorNotUnderstood foreign) {
            throw new FieldRefused("after", "search.cursorMalformed");
        }
    }

    private List<FoundRow> rows(Slice<Found> found) {
        return found.items().stream().map(this::row).toList();
    }

    private FoundRow row(Found found) {
        var outlet = found.outlet().map(id -> names.computeIfAbsent(id, this::nameOf)).orElse("");
        var rights = found.isNamed() ? live.of(found) : List.<SearchChoice>of();
        return new FoundRow(found, outlet, rights, sentences);
    }

    private String nameOf(OutletId id) {
        return outlets.find(id).map(Outlet::name).orElse("");
    }

    public SearchQuery getQuery() {
        return query;
    }

    public List<FoundRow> getRows() {
        return rows;
    }

    /** Where it goes on; empty at the end. */
    public String getNext() {
        return next.orElse("");
    }

    /** Whether anything was asked. */
    public boolean isAsked() {
        return asked;
    }
}
