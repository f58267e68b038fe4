package press.imprimatur.dues.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.dues.Due;
import press.imprimatur.dues.DueFilter;
import press.imprimatur.dues.DueState;
import press.imprimatur.dues.Dues;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.ReaderLanguage;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/** What we owe for what we used. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class DuesPage implements Slice.Source<DueRow>, Serializable {

    @Inject Dues dues;
    @Inject Outlets outlets;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;
    @Inject ReaderLanguage reader;

    private String state = "";

    @Override
    public Slice<DueRow> after(Optional<String> cursor, int most) {
        var names = outlets.list().stream().collect(Collectors.toMap(Outlet::id, Outlet::name));
        var days = new Days(newsrooms.get().zone(), reader);
        return dues.list(new DueFilter(wanted(), Optional.empty()), cursor, most)
                .map(due -> new DueRow(due, name(due, names), sentences, days));
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
        return outlets.list().stream()
                .map(each -> new Tab(each.id().toString(), each.name()))
                .toList();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
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
