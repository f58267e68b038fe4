package press.imprimatur.dues.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.api.Cursor;
import press.imprimatur.dues.Due;
import press.imprimatur.dues.DueFilter;
import press.imprimatur.dues.DueState;
import press.imprimatur.dues.Dues;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/** What we owe for what we used. */
@Named
@RequestScoped
public class DuesPage {

    private static final int AT_ONCE = 50;

    @Inject Dues dues;
    @Inject Outlets outlets;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;

    private String state = "";
    private String cursor = "";
    private String next = "";
    private List<DueRow> rows = List.of();
    private List<Outlet> partners = List.of();

    public void load() {
        var wanted = wanted();
        partners = outlets.list();
        var names = partners.stream().collect(Collectors.toMap(Outlet::id, Outlet::name));
        var days = new Days(newsrooms.get().zone());
        var after = Optional.of(cursor).filter(key -> !key.isBlank()).map(Cursor::fromString);
        var filter = new DueFilter(wanted, Optional.empty());
        var slice = dues.list(filter, after.map(Cursor::key), AT_ONCE);
        rows =
                slice.items().stream()
                        .map(due -> new DueRow(due, name(due, names), sentences, days))
                        .toList();
        next = slice.next().map(key -> new Cursor(key).toString()).orElse("");
    }

    private Optional<DueState> wanted() {
        return Arrays.stream(DueState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    private static String name(Due due, Map<OutletId, String> names) {
        return due.outlet().map(id -> names.getOrDefault(id, "")).orElse("");
    }

    public List<Tab> getTabs() {
        return Arrays.stream(DueState.values())
                .map(each -> new Tab(each.name(), sentences.say("dues.state." + each)))
                .toList();
    }

    public List<Tab> getPartners() {
        return partners.stream().map(each -> new Tab(each.id().toString(), each.name())).toList();
    }

    public List<DueRow> getRows() {
        return rows;
    }

    public String getNext() {
        return next;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor == null ? "" : cursor;
    }

    /** Something that one may look at. */
    public static class Tab {

        private final String value;
        private final String words;

        Tab(String value, String words) {
            this.value = value;
            this.words = words;
        }

        public String getValue() {
            return value;
        }

        public String getWords() {
            return words;
        }
    }
}
