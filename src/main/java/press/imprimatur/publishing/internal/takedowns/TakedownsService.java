package press.imprimatur.publishing.internal.takedowns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Slice;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.Redecision;
import press.imprimatur.publishing.Takedown;
import press.imprimatur.publishing.Takedowns;
import press.imprimatur.publishing.internal.publications.PublicationCursor;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.redecision.RedecisionRows;

@Stateless
@Allows
public class TakedownsService implements Takedowns {

    @Inject TakedownRows rows;
    @Inject RedecisionRows redecisions;
    @Inject Publications publications;
    @Inject Newsrooms newsrooms;
    @Inject DatabaseHealth pulse;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<Takedown> list(Optional<String> cursor, int limit) {
        var after = cursor.map(PublicationCursor::read).orElse(PublicationCursor.BEGINNING);
        var found = rows.dueBefore(pulse.now(), after, limit + 1);
        return Slice.of(found, limit, last -> last.takedown().dueAt() + "_" + last.id())
                .map(TakedownRows.Row::takedown);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Takedown> of(ArticleId article) {
        return rows.of(article);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Publication> endingBy(Instant then, int limit) {
        return publications.endingBetween(pulse.now(), then, limit).stream()
                .map(publication -> publication.publication(newsrooms.get()))
                .toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Redecision> lastRedecision() {
        return redecisions.last();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<String> liveThatMustNotBe() {
        return rows.liveThatMustNotBe(pulse.now());
    }
}
