package press.imprimatur.publishing.internal.release;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Derivatives;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.publishing.NotPublished;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.publishing.internal.figures.RefusalNotesService;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.publications.PublicationCursor;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;
import press.imprimatur.publishing.internal.schedule.ScheduleRows;
import press.imprimatur.publishing.internal.serving.FurnitureSource;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.publishing.internal.telling.GrantorNotices;
import press.imprimatur.rights.StoryNews.Kind;

@Stateless
@Allows
public class PublishingService implements Publishing {

    private static final int LONGEST_REASON = 2000;

    @Inject ArticleDesk articles;
    @Inject Derivatives derivatives;
    @Inject Stories stories;
    @Inject BringingOut bringingOut;
    @Inject Forecasts forecasts;
    @Inject FurnitureSource furniture;
    @Inject Display display;
    @Inject GrantorNotices telling;
    @Inject RefusalNotesService refusals;
    @Inject Publications publications;
    @Inject ScheduleRows schedules;
    @Inject Newsrooms newsrooms;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Readiness readiness(ArticleId id) {
        return forecasts.readiness(articles.get(id), caller.get(), clock.instant());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<String> preview(ArticleId id) {
        var now = clock.instant();
        var page = forecasts.page(articles.get(id), now);
        return page.attempt()
                .proof()
                .map(Proof::text)
                .map(text -> StandingFurniture.around(text, furniture.read(), now));
    }

    @Override
    @Allows(EDITOR)
    public Publication publish(ArticleId id, long seen) {
        var article = articles.get(id);
        if (article.version() != seen) {
            throw new ArticleChangedMeanwhile(article);
        }
        var publication = bringOut(article);
        return told("article.published", publication, publication.headline());
    }

    private PublicationEntity bringOut(Article article) {
        try {
            return bringingOut.bringOut(article, bringingOut.callersWord(article), clock.instant());
        } catch (NotPermitted refusal) {
            refusals.note(article.id(), refusal);
            throw refusal;
        }
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Publication withdraw(ArticleId id, String reason) {
        var publication = published(id, reason);
        publication.withdraw();
        schedules.remove(id);
        takeDown(publication, Kind.WITHDRAWN);
        return told("article.withdrawn", publication, reason);
    }

    @Override
    @Allows(EDITOR)
    public Publication retract(ArticleId id, String words) {
        var publication = published(id, words);
        publication.retract(words.strip());
        schedules.remove(id);
        var now = clock.instant();
        var story = published(publication);
        display.retract(publication, story, newsrooms.get(), words.strip(), now);
        telling.gone(Kind.WITHDRAWN, story.article(), publication, now);
        return told("article.retracted", publication, words);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Publication kill(ArticleId id, String reason) {
        var publication = published(id, reason);
        kill(publication, reason);
        for (var made : derivatives.allOf(id)) {
            publications
                    .lock(made)
                    .filter(other -> !other.isKilled())
                    .ifPresent(other -> kill(other, reason));
        }
        return publication.publication(newsrooms.get());
    }

    /** Nothing comes out by that: publishing decides. */
    @Override
    @Allows(EDITOR)
    public Publication liftKill(ArticleId id, String reason) {
        var publication = published(id, reason);
        publication.liftKill();
        return told("article.killLifted", publication, reason);
    }

    private void kill(PublicationEntity publication, String reason) {
        publication.kill();
        schedules.remove(publication.article());
        takeDown(publication, Kind.KILLED);
        told("article.killed", publication, reason);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Publication> find(ArticleId article) {
        return publications
                .find(article)
                .map(publication -> publication.publication(newsrooms.get()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<ArticleId, Publication> findAll(Collection<ArticleId> articles) {
        var newsroom = newsrooms.get();
        return publications.findAll(articles).stream()
                .map(publication -> publication.publication(newsroom))
                .collect(Collectors.toMap(Publication::article, publication -> publication));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<Publication> list(Optional<String> cursor, int limit) {
        var after = cursor.map(PublicationCursor::read).orElse(PublicationCursor.BEGINNING);
        return Slice.of(
                        publications.newestBefore(after, limit + 1),
                        limit,
                        PublicationCursor::after)
                .map(publication -> publication.publication(newsrooms.get()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Publication> firstOutBetween(Instant from, Instant to, int limit) {
        var newsroom = newsrooms.get();
        return publications.firstOutBetween(from, to, limit).stream()
                .map(publication -> publication.publication(newsroom))
                .toList();
    }

    private PublicationEntity published(ArticleId id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new FieldRefused("reason", "publishing.reasonMissing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new FieldRefused("reason", "publishing.reasonTooLong", LONGEST_REASON);
        }
        return publications
                .lock(id)
                .orElseThrow(() -> new NotPublished(articles.get(id).text().headline()));
    }

    private void takeDown(PublicationEntity publication, Kind how) {
        var now = clock.instant();
        var story = published(publication);
        display.remove(publication, story, newsrooms.get(), now);
        telling.gone(how, story.article(), publication, now);
    }

    /** The story as it is out, whatever has become of it at the desk since. */
    private Story published(PublicationEntity publication) {
        return stories.of(articles.getRevision(publication.article(), publication.revision()));
    }

    private Publication told(String verb, PublicationEntity publication, String summary) {
        publications.flush();
        audit.record(AuditedAct.of(verb, "article", publication.article(), summary));
        return publication.publication(newsrooms.get());
    }
}
