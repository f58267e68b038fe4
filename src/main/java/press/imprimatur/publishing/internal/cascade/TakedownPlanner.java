package press.imprimatur.publishing.internal.cascade;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.Surface;
import press.imprimatur.publishing.internal.feed.FeedEntry;
import press.imprimatur.publishing.internal.feed.FeedForm;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.terms.Channel.Recall;

/** Works out what of a story comes down, and when. Pure. */
public class TakedownPlanner {

    private static final String FORM = RenditionStore.FEED + " ";

    private TakedownPlanner() {}

    /** What the clock will end. */
    public static List<Descent> foreseen(
            String path,
            Optional<Instant> end,
            Map<String, Rendition> pictures,
            List<FeedEntry> entries) {
        var descents = new ArrayList<Descent>();
        end.ifPresent(at -> descents.add(Descent.ours(Surface.PAGE, path, at)));
        pictures.forEach((picture, rendition) ->
                shownUntil(rendition)
                        .map(at -> Descent.ours(Surface.PICTURE, picture, at))
                        .ifPresent(descents::add));
        for (var entry : entries) {
            entry.validUntil()
                    .map(at -> Descent.ours(Surface.FEED, FORM + entry.form(), at))
                    .ifPresent(descents::add);
        }
        outOfFeed(entries).map(TakedownPlanner::copies).ifPresent(descents::add);
        return descents;
    }

    /** What is taken down now, all of it. */
    public static List<Descent> now(
            List<String> pages, Stream<String> pictures, List<FeedForm> forms, Instant now) {
        var descents = new ArrayList<Descent>();
        pages.forEach(page -> descents.add(Descent.ours(Surface.PAGE, page, now)));
        pictures.forEach(picture -> descents.add(Descent.ours(Surface.PICTURE, picture, now)));
        descents.addAll(ofForms(forms, !forms.isEmpty(), now));
        return descents;
    }

    /**
     * What the feed does not carry any more as of now.
     *
     * @param isOutOfFeed whether it carries nothing else of the story either
     */
    public static List<Descent> ofForms(List<FeedForm> forms, boolean isOutOfFeed, Instant now) {
        var descents = new ArrayList<Descent>();
        forms.forEach(form -> descents.add(Descent.ours(Surface.FEED, FORM + form, now)));
        if (isOutOfFeed) {
            descents.add(copies(now));
        }
        return descents;
    }

    /** The form that a descent of the feed is about. */
    static FeedForm form(Descent descent) {
        return FeedForm.valueOf(descent.place().substring(FORM.length()));
    }

    private static Descent copies(Instant at) {
        return new Descent(Surface.COPIES, RenditionStore.FEED, Recall.ASKABLE, at);
    }

    private static Optional<Instant> shownUntil(Rendition picture) {
        return picture.answers().stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .flatMap(PublicResponse::validUntil);
    }

    private static Optional<Instant> outOfFeed(List<FeedEntry> entries) {
        return entries.stream().allMatch(entry -> entry.validUntil().isPresent())
                ? entries.stream()
                        .flatMap(entry -> entry.validUntil().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
