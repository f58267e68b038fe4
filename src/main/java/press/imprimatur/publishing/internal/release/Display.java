package press.imprimatur.publishing.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.publishing.DisplayArranged;
import press.imprimatur.publishing.internal.cascade.Cascade;
import press.imprimatur.publishing.internal.cascade.TakedownPlanner;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.feed.FeedEntry;
import press.imprimatur.publishing.internal.feed.FeedForm;
import press.imprimatur.publishing.internal.feed.FeedForms;
import press.imprimatur.publishing.internal.feed.FeedProof;
import press.imprimatur.publishing.internal.lists.Listings;
import press.imprimatur.publishing.internal.lists.SectionLists;
import press.imprimatur.publishing.internal.proof.PictureAnswers;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.proof.Renderings;
import press.imprimatur.publishing.internal.proof.RepublicationProofs;
import press.imprimatur.publishing.internal.proof.RightsForecast;
import press.imprimatur.publishing.internal.proof.Step;
import press.imprimatur.publishing.internal.proof.StoryInquiry;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.StoryAddresses;
import press.imprimatur.publishing.internal.rendering.FurnitureMarks;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.serving.Renditions;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Receipts;

/** Arranges everything that readers get of a story: its page, old addresses, pictures, feed. */
@ApplicationScoped
public class Display {

    @Inject RightsForecast timeline;
    @Inject FeedForms feedForms;
    @Inject Renditions renditions;
    @Inject StoryAddresses addresses;
    @Inject FeedEntries feedEntries;
    @Inject PictureAnswers pictureAnswers;
    @Inject Renderings renderings;
    @Inject RepublicationProofs republication;
    @Inject Receipts receipts;
    @Inject Cascade cascade;
    @Inject SectionLists sectionLists;
    @Inject Listings listings;
    @Inject Event<DisplayArranged> arranged;

    /**
     * Shows the story for as long as it may be kept shown, as of now; if not even now, readers get
     * the notice.
     */
    Arranged arrange(
            PublicationEntity publication,
            Story story,
            PublicFacts facts,
            StoryInquiry inquiry,
            Instant now) {
        var wasShown = publication.isShownAt(now);
        var forms = feedEntries.forms(publication.article(), now);
        var steps = timeline.of(story, facts, inquiry, now);
        var end = steps.isEmpty() ? Optional.of(now) : last(steps).until();
        renditions.put(publication.path(), page(story, facts, inquiry, steps, end));
        redirectOldAddresses(publication, now);
        var entries =
                steps.isEmpty()
                        ? List.<FeedProof>of()
                        : feedForms.of(story, facts, forms, inquiry, now);
        var pictures = new LinkedHashMap<>(pictureAnswers.of(story, steps, end));
        logo(story, proofs(steps, entries).toList(), now, end)
                .ifPresent(logo -> pictures.put(logoPath(publication), logo));
        var lostPictures = put(pictures, now);
        var items = entries.stream().map(FeedProof::entry).toList();
        feedEntries.replace(publication.article(), items);
        rest(publication, story, new Arranged(steps, entries), end);
        listings.file(publication, story, steps);
        if (!steps.isEmpty()) {
            recordLostForms(publication, story, lost(forms, items), items.isEmpty(), now);
            recordLostPictures(publication, lostPictures, now);
            var descents = TakedownPlanner.foreseen(publication.path(), end, pictures, items);
            cascade.foresee(publication.article(), descents, now);
        } else if (wasShown) {
            recordTakedown(publication, story, forms, now);
        }
        tellOf(publication);
        return new Arranged(steps, entries);
    }

    /** Whatever befalls what it rests on finds it. */
    private static void rest(
            PublicationEntity publication, Story story, Arranged shown, Optional<Instant> end) {
        var steps = shown.steps();
        publication.restOn(instruments(steps, shown.entries()), story.worksConcerned(), end);
        publication.answerWith(
                steps.stream().findFirst().map(step -> step.proof().gist()).orElse(""));
        publication.reach(outsideHosts(steps, shown.entries()));
    }

    private void tellOf(PublicationEntity publication) {
        renditions.markListsStale(sectionLists.of(publication.sectionsConcerned()));
        arranged.fire(new DisplayArranged(publication.article()));
    }

    /** The logo as it is shown now; the notice in its place if it was shown and is not any more. */
    private Optional<Rendition> logo(
            Story story, List<Proof> proofs, Instant now, Optional<Instant> end) {
        return pictureAnswers
                .logo(story, proofs, now, end)
                .or(() -> shownLogo(story.article().id()).map(was -> PictureAnswers.noMore(now)));
    }

    private Optional<Rendition> shownLogo(ArticleId article) {
        return renditions.find(PictureAnswers.logoPath(article));
    }

    /** Readers get a notice at every address, and nothing of the pictures or in the feed. */
    public void remove(PublicationEntity publication, Story story, Newsroom newsroom, Instant now) {
        var notice = renderings.removed(story, newsroom);
        for (var slug : addresses.of(publication.article())) {
            var gone = PublicResponse.text(410, PublicResponse.HTML, notice, Lifetime.since(now));
            renditions.put(RenditionStore.STORIES + slug, Rendition.of(gone));
        }
        removeRest(publication, story, now);
    }

    /**
     * Readers are told at its address why it does not hold; all the rest is as if it were removed.
     */
    public void retract(
            PublicationEntity publication,
            Story story,
            Newsroom newsroom,
            String words,
            Instant now) {
        var notice = renderings.retracted(story, newsroom, words, now);
        var gone = PublicResponse.text(410, PublicResponse.HTML, notice, Lifetime.since(now));
        renditions.put(publication.path(), Rendition.of(gone));
        redirectOldAddresses(publication, now);
        removeRest(publication, story, now);
    }

    private void removeRest(PublicationEntity publication, Story story, Instant now) {
        pictureAnswers.of(story, List.of(), Optional.of(now)).forEach(renditions::put);
        logo(story, List.of(), now, Optional.of(now))
                .ifPresent(logo -> renditions.put(logoPath(publication), logo));
        var forms = feedEntries.forms(publication.article(), now);
        feedEntries.replace(publication.article(), List.of());
        recordTakedown(publication, story, forms, now);
        tellOf(publication);
    }

    /** Returns those of them that readers got until now. */
    private List<String> put(Map<String, Rendition> pictures, Instant now) {
        var lost =
                pictures.keySet().stream()
                        .filter(path -> !isGiven(pictures.get(path), now))
                        .filter(path ->
                                renditions.find(path).filter(was -> isGiven(was, now)).isPresent())
                        .toList();
        pictures.forEach(renditions::put);
        return lost;
    }

    private static boolean isGiven(Rendition picture, Instant now) {
        return picture.at(now).filter(answer -> answer.status() == 200).isPresent();
    }

    private static List<FeedForm> lost(List<FeedForm> carried, List<FeedEntry> items) {
        return carried.stream()
                .filter(form -> items.stream().noneMatch(item -> item.form() == form))
                .toList();
    }

    /** The page stays, and the feed has less of it than before, or nothing. */
    private void recordLostForms(
            PublicationEntity publication,
            Story story,
            List<FeedForm> lost,
            boolean isOutOfFeed,
            Instant now) {
        if (lost.isEmpty()) {
            return;
        }
        var descents = TakedownPlanner.ofForms(lost, isOutOfFeed, now);
        cascade.takenDown(publication.article(), publication.cause(), descents, now);
        if (isOutOfFeed) {
            receipts.recordTakedown(story.version().work(), Ask.FEED_CHANNEL);
        }
    }

    /** The page stays, without them. */
    private void recordLostPictures(PublicationEntity publication, List<String> lost, Instant now) {
        if (!lost.isEmpty()) {
            var descents = TakedownPlanner.now(List.of(), lost.stream(), List.of(), now);
            cascade.takenDown(publication.article(), publication.cause(), descents, now);
        }
    }

    /** What it used of a quantity "live at once" is free again. */
    private void recordTakedown(
            PublicationEntity publication, Story story, List<FeedForm> forms, Instant now) {
        var article = publication.article();
        var logo = shownLogo(article).map(shown -> logoPath(publication)).stream();
        var pictures =
                Stream.concat(
                        story.pictures().stream()
                                .map(shown -> PictureAnswers.path(article, shown.picture())),
                        logo);
        var descents = TakedownPlanner.now(List.of(publication.path()), pictures, forms, now);
        cascade.takenDown(article, publication.cause(), descents, now);
        Ask.CHANNELS.forEach(channel -> receipts.recordTakedown(story.version().work(), channel));
    }

    private Rendition page(
            Story story,
            PublicFacts facts,
            StoryInquiry inquiry,
            List<Step> steps,
            Optional<Instant> end) {
        var answers = new ArrayList<PublicResponse>();
        for (var step : steps) {
            var lifetime = new Lifetime(step.from(), step.until());
            var page = step.proof().text();
            var text =
                    isOffered(step, story, facts, inquiry)
                            ? page
                            : FurnitureMarks.withoutRepublish(page);
            answers.add(
                    PublicResponse.text(200, PublicResponse.HTML, text, lifetime)
                            .reaching(step.proof().outsideHosts()));
        }
        end.ifPresent(at -> {
            var notice = renderings.ended(story, facts, at);
            answers.add(PublicResponse.text(410, PublicResponse.HTML, notice, Lifetime.since(at)));
        });
        return Rendition.of(answers).ownOnly(story.isOwnOnly());
    }

    private boolean isOffered(Step step, Story story, PublicFacts facts, StoryInquiry inquiry) {
        return republication.isOffered(story, facts, inquiry, step.from());
    }

    private void redirectOldAddresses(PublicationEntity publication, Instant now) {
        for (var slug : addresses.of(publication.article())) {
            if (!slug.equals(publication.slug())) {
                var moved = PublicResponse.moved(publication.path(), Lifetime.since(now));
                renditions.put(RenditionStore.STORIES + slug, Rendition.of(moved));
            }
        }
    }

    private static Set<UUID> instruments(List<Step> steps, List<FeedProof> entries) {
        var all = new LinkedHashSet<UUID>();
        steps.forEach(step -> all.addAll(reliedOn(step.proof())));
        entries.forEach(entry -> all.addAll(reliedOn(entry.proof())));
        return all;
    }

    private static Set<String> outsideHosts(List<Step> steps, List<FeedProof> entries) {
        return proofs(steps, entries)
                .flatMap(proof -> proof.outsideHosts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Proof> proofs(List<Step> steps, List<FeedProof> entries) {
        return Stream.concat(
                steps.stream().map(Step::proof), entries.stream().map(FeedProof::proof));
    }

    private static String logoPath(PublicationEntity publication) {
        return PictureAnswers.logoPath(publication.article());
    }

    private static List<UUID> reliedOn(Proof proof) {
        return proof.decision().reliedOn().stream().map(ref -> ref.id().value()).toList();
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }
}
