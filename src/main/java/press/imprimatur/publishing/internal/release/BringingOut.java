package press.imprimatur.publishing.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.SecondPersonNeeded;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.Obstacle;
import press.imprimatur.publishing.Signature;
import press.imprimatur.publishing.internal.notes.Notes;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.publications.StoryAddresses;
import press.imprimatur.publishing.internal.schedule.ScheduleRows;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionId;
import press.imprimatur.terms.Decision;

/** The one way by which the text of an article reaches readers, whoever's word it is. */
@ApplicationScoped
public class BringingOut {

    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject ReleaseGate release;
    @Inject Forecasts forecasts;
    @Inject Sentences sentences;
    @Inject Display display;
    @Inject Publications publications;
    @Inject StoryAddresses addresses;
    @Inject Notes notes;
    @Inject ScheduleRows schedules;
    @Inject Sites sites;
    @Inject CurrentCaller caller;
    @Inject Event<BroughtOutAgain> again;

    /**
     * Decides, renders, proofreads and shows the article as it stands, and stores by what right.
     *
     * @param word the signature, by what was decided about the page; throws if none will do
     * @throws press.imprimatur.publishing.NotPermitted if it may not come out as it stands
     * @throws press.imprimatur.publishing.SlugTaken if another story has, or had, its address
     * @throws press.imprimatur.publishing.StoryKilled if it was killed, or what it was made from
     */
    public PublicationEntity bringOut(
            Article article, Function<Decision, Signature> word, Instant now) {
        var id = article.id();
        var story = stories.reserved(article);
        release.reserve(story);
        refuseIfKilled(story.madeFrom());
        var publication = publications.lock(id).orElseGet(() -> new PublicationEntity(id));
        publication.refuseIfKilled();
        var before = publication.revisionShownAt(now);
        var first = publication.firstPublishedAt();
        var facts = facts(article, first.orElse(now), now);
        var ask = ReleaseGate.toPublish(facts, first, now);
        var inquiry = release.inquiry(story, ask);
        var page = release.page(story, ask, inquiry);
        publication.comeOut(story, word.apply(page.decision()), caller.get(), facts);
        publication.fileUnder(section(article, facts));
        publications.add(publication);
        addresses.claim(publication.slug(), id);
        var arranged = display.arrange(publication, story, facts, inquiry, now);
        release.receipts(page, arranged, facts);
        notes.settle(id);
        schedules.remove(id);
        publications.flush();
        before.map(shown -> new BroughtOutAgain(id, shown, article.revision()))
                .ifPresent(again::fire);
        return publication;
    }

    /**
     * Shows what is out once more, as it is, with what was noted beside it since.
     *
     * @throws press.imprimatur.publishing.NotPermitted if it may not be kept shown
     */
    public PublicationEntity showAgain(ArticleId id, Instant now) {
        var known = publications.find(id).orElseThrow();
        var story = stories.reserved(articles.getRevision(id, known.revision()));
        release.reserve(story);
        var publication = publications.lock(id).orElseThrow();
        publication.showAgain(now);
        var facts = publication.facts(sites.get());
        var inquiry = release.inquiryOfShown(story, facts, now);
        release.refuseUnlessKept(story, facts, inquiry, now);
        var arranged = display.arrange(publication, story, facts, inquiry, now);
        release.receiptOfFeed(arranged, facts);
        publications.flush();
        return publication;
    }

    /**
     * Looks whether it might come out as it stands; nothing does.
     *
     * @throws press.imprimatur.publishing.NotPermitted if it might not
     */
    public void refuseUnlessPermitted(Article article, Instant now) {
        forecasts.page(article, now).attempt().orRefuse(sentences);
    }

    /**
     * What would be decided on the page if it came out at an instant, by all that is known now.
     *
     * @throws press.imprimatur.publishing.NotPermitted if it might not come out then
     * @throws press.imprimatur.publishing.SlugTaken if another story has, or had, its address
     * @throws press.imprimatur.publishing.StoryKilled if it was killed, or what it was made from
     */
    Decision refuseUnlessReadyAt(Article article, Instant at) {
        var page = forecasts.page(article, at);
        page.attempt().orRefuse(sentences);
        page.obstacles().forEach(BringingOut::refuse);
        return page.decision();
    }

    /**
     * The signature that the caller's word makes, by the rules.
     *
     * @throws SecondPersonNeeded if it takes another person
     */
    public Function<Decision, Signature> callersWord(Article article) {
        return page ->
                SignaturePolicy.judge(article, caller.get(), page)
                        .orElseThrow(() -> new SecondPersonNeeded(article.edited().name()));
    }

    /**
     * That of two persons, whatever one might do alone.
     *
     * @throws SecondPersonNeeded if the caller is who changed it last, and nobody else approved it
     */
    public Function<Decision, Signature> twoPersonsWord(Article article) {
        return page ->
                SignaturePolicy.judge(article, caller.get(), page)
                        .filter(Signature.SECOND_PERSON::equals)
                        .orElseThrow(() -> new SecondPersonNeeded(article.edited().name()));
    }

    private static void refuse(Obstacle obstacle) {
        throw obstacle.refusal();
    }

    /** The eldest first, as whoever kills it goes: none of the two waits for the other. */
    private void refuseIfKilled(List<WorkId> madeFrom) {
        for (var index = madeFrom.size() - 1; index >= 0; index--) {
            var elder = new ArticleId(madeFrom.get(index).value());
            publications.lock(elder).ifPresent(PublicationEntity::refuseIfKilled);
        }
    }

    private static Optional<SectionId> section(Article article, PublicFacts facts) {
        return facts.site().section(article.text().details().section()).map(Section::id);
    }

    private PublicFacts facts(Article article, Instant first, Instant now) {
        var path = RenditionStore.STORIES + article.text().slug();
        return new PublicFacts(sites.get(), path, first, now);
    }
}
