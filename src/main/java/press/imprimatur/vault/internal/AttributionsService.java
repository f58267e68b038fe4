package press.imprimatur.vault.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.NotYours;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Wording;
import press.imprimatur.vault.Attribution;
import press.imprimatur.vault.AttributionDetails;
import press.imprimatur.vault.AttributionId;
import press.imprimatur.vault.AttributionNotFound;
import press.imprimatur.vault.Attributions;
import press.imprimatur.vault.VaultEntryId;
import press.imprimatur.vault.VaultEntryNotFound;

@Stateless
@Allows
public class AttributionsService implements Attributions {

    @Inject AttributionRows rows;
    @Inject VaultRows entries;
    @Inject ArticleDesk desk;
    @Inject Markup markup;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR})
    public Attribution add(ArticleId article, AttributionDetails details) {
        refuseUnlessMine(article);
        AttributionPolicy.refuse(details);
        refuseForeign(details.entry(), Optional.empty());
        var added = new AttributionEntity(article, details, callers.get(), clock.instant());
        rows.add(added);
        record("source.added", article);
        return added.attribution(words(article).hold(details.quote()));
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Attribution change(AttributionId id, long seen, AttributionDetails details) {
        var attribution = rows.find(id).orElseThrow(AttributionNotFound::new);
        refuseUnlessMine(attribution.article());
        AttributionPolicy.refuse(details);
        refuseForeign(details.entry(), attribution.entry());
        attribution.change(seen, details);
        rows.changed(attribution);
        record("source.changed", attribution.article());
        return attribution.attribution(words(attribution.article()).hold(details.quote()));
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public void remove(AttributionId id) {
        rows.find(id)
                .ifPresent(attribution -> {
                    refuseUnlessMine(attribution.article());
                    rows.remove(attribution);
                    record("source.removed", attribution.article());
                });
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Attribution> of(ArticleId article) {
        var found = rows.of(article);
        if (found.isEmpty()) {
            return List.of();
        }
        var words = words(article);
        return found.stream().map(each -> each.attribution(words.hold(each.quote()))).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<String> unattributed(ArticleId article) {
        var supported = rows.of(article).stream().map(each -> new Wording(each.quote())).toList();
        return words(article).quotations().stream()
                .filter(quotation -> supported.stream().noneMatch(it -> meet(it, quotation)))
                .toList();
    }

    /** A source supports a quotation of which it names a part, or that is part of what it names. */
    private static boolean meet(Wording supported, String quotation) {
        var said = new Wording(quotation);
        return supported.holds(said) || said.holds(supported);
    }

    private StoryWords words(ArticleId article) {
        return new StoryWords(desk.get(article).text(), markup);
    }

    private void refuseUnlessMine(ArticleId article) {
        var story = desk.get(article);
        if (!desk.mayEdit(article)) {
            throw new NotYours(story.created().name());
        }
    }

    /** Which story an entry belongs to is said by those alone who may read it. */
    private void refuseForeign(Optional<VaultEntryId> named, Optional<VaultEntryId> before) {
        if (named.isEmpty() || named.equals(before)) {
            return;
        }
        var caller = callers.get().user();
        named.flatMap(entries::find)
                .filter(entry -> entry.isReadBy(caller))
                .orElseThrow(VaultEntryNotFound::new);
    }

    /** Names and words are in the panel; the trail says that something was said. */
    private void record(String verb, ArticleId article) {
        audit.record(AuditedAct.of(verb, "article", article, "a source of the story"));
    }
}
