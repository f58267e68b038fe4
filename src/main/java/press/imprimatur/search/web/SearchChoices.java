package press.imprimatur.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.search.Search;
import press.imprimatur.search.SoughtState;
import press.imprimatur.sources.Outlets;

/** What a search can be narrowed to. */
@Named
@RequestScoped
public class SearchChoices {

    @Inject SearchPage page;
    @Inject Search search;
    @Inject Outlets outlets;
    @Inject Sentences sentences;

    private List<SearchChoice> kinds;
    private List<SearchChoice> partners;
    private List<SearchChoice> languages;

    /** Everything, and each kind that this person may find. */
    public List<SearchChoice> getKinds() {
        if (kinds == null) {
            var each = search.kinds().stream().map(Enum::name).map(this::kind);
            kinds = Stream.concat(Stream.of(kind("")), each).toList();
        }
        return kinds;
    }

    private SearchChoice kind(String name) {
        return new SearchChoice(
                name, sentences.say("search.kinds." + (name.isEmpty() ? "ALL" : name)));
    }

    /** Where the same is looked for among that kind, below the context path. */
    public String addressOf(String kind) {
        return page.getQuery().addressOf(kind);
    }

    public List<SearchChoice> getStates() {
        return Stream.of(SoughtState.values())
                .map(state ->
                        new SearchChoice(state.name(), sentences.say("search.sought." + state)))
                .toList();
    }

    public List<SearchChoice> getOutlets() {
        if (partners == null) {
            partners =
                    outlets.list().stream()
                            .map(outlet -> new SearchChoice(outlet.id().toString(), outlet.name()))
                            .toList();
        }
        return partners;
    }

    public List<SearchChoice> getLanguages() {
        if (languages == null) {
            languages =
                    search.languages().stream()
                            .map(tag ->
                                    new SearchChoice(
                                            tag,
                                            Locale.forLanguageTag(tag)
                                                    .getDisplayName(sentences.language())))
                            .sorted(Comparator.comparing(SearchChoice::words))
                            .toList();
        }
        return languages;
    }
}
