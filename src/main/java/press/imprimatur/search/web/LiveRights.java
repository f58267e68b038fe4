package press.imprimatur.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Receipts;
import press.imprimatur.search.Found;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.FoundState;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;

/** By what right a story is live whose address somebody came with. */
@RequestScoped
public class LiveRights {

    @Inject Receipts receipts;
    @Inject Permissions permissions;
    @Inject Sentences sentences;

    /** The story's rights, and what its last receipt rests on; none if it is not live. */
    List<SearchChoice> of(Found found) {
        if (found.kind() != FoundKind.ARTICLE || !found.states().contains(FoundState.LIVE)) {
            return List.of();
        }
        var rights = "/desk/articles/article.xhtml?id=" + found.id() + "#rights";
        var story = new SearchChoice(rights, sentences.say("search.page.byWhatRight"));
        return Stream.concat(Stream.of(story), reliedOn(new WorkId(found.id()))).toList();
    }

    private Stream<SearchChoice> reliedOn(WorkId work) {
        return receipts.of(work).stream()
                .limit(1)
                .flatMap(receipt -> receipt.reliedOn().stream())
                .map(InstrumentRef::id)
                .distinct()
                .flatMap(this::paper);
    }

    private Stream<SearchChoice> paper(InstrumentId id) {
        return permissions.find(id).stream()
                .map(record ->
                        new SearchChoice("/desk/rights/permission.xhtml?id=" + id, record.title()));
    }
}
