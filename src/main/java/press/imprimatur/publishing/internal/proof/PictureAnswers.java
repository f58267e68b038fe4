package press.imprimatur.publishing.internal.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.media.Logo;
import press.imprimatur.media.Logos;
import press.imprimatur.media.Picture;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.internal.serving.CopyOfAnswer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.publishing.internal.story.StoryPicture;

/** Gives pictures to readers exactly as long as a page shows them. */
@ApplicationScoped
public class PictureAnswers {

    private static final String GONE = "This picture is no longer shown here.";

    @Inject Pictures pictures;
    @Inject Logos logos;

    /**
     * Where readers get a picture of a story. Each story has its own, for each has its own right.
     */
    public static String path(ArticleId article, Picture picture) {
        return RenditionStore.MEDIA + article + "/" + picture.id() + picture.form().extension();
    }

    /** Where readers get a copy of it, beside the picture. */
    static String path(ArticleId article, Picture picture, Picture.Copy copy) {
        return RenditionStore.MEDIA
                + article
                + "/"
                + picture.id()
                + "-"
                + copy.form().width()
                + copy.form().extension();
    }

    /** Where readers get the logo of a story's outlet. */
    public static String logoPath(ArticleId article) {
        return RenditionStore.MEDIA + article + "/logo";
    }

    /**
     * The logo, for as long as the page or the feed that shows it; empty if neither ever does.
     *
     * @param proofs all that readers get of the story
     */
    public Optional<Rendition> logo(
            Story story, Collection<Proof> proofs, Instant from, Optional<Instant> end) {
        return story.logo()
                .filter(logo -> proofs.stream().anyMatch(Proof::showsLogo))
                .map(logo -> logo(logo, from, end));
    }

    private Rendition logo(Logo logo, Instant from, Optional<Instant> end) {
        var answers = new ArrayList<PublicResponse>();
        var lifetime = new Lifetime(from, end);
        answers.add(PublicResponse.of(200, logo.form().mediaType(), logos.web(logo), lifetime));
        end.ifPresent(at -> answers.add(gone(at)));
        return Rendition.of(answers);
    }

    public Map<String, Rendition> of(Story story, List<Step> steps, Optional<Instant> end) {
        var renditions = new LinkedHashMap<String, Rendition>();
        for (var shown : story.pictures()) {
            renditions.put(
                    path(story.article().id(), shown.picture()),
                    rendition(shown, steps, end.orElse(null))
                            .copiedTo(copies(story.article().id(), shown.picture())));
        }
        return renditions;
    }

    private List<CopyOfAnswer> copies(ArticleId article, Picture picture) {
        return picture.copies().stream()
                .map(copy ->
                        new CopyOfAnswer(
                                path(article, picture, copy),
                                copy.form().mediaType(),
                                () -> pictures.copy(copy)))
                .toList();
    }

    private Rendition rendition(StoryPicture shown, List<Step> steps, Instant end) {
        var showing = steps.stream().takeWhile(step -> step.proof().story().shows(shown)).toList();
        var answers = new ArrayList<PublicResponse>();
        var until = Optional.ofNullable(end);
        if (!showing.isEmpty()) {
            var last = showing.get(showing.size() - 1);
            var lifetime = new Lifetime(showing.get(0).from(), last.until());
            var bytes = pictures.web(shown.picture().id());
            answers.add(
                    PublicResponse.of(200, shown.picture().form().mediaType(), bytes, lifetime));
            until = last.until();
        } else if (!steps.isEmpty()) {
            until = Optional.of(steps.get(0).from());
        }
        until.ifPresent(at -> answers.add(gone(at)));
        return Rendition.of(answers);
    }

    /** What stands in the place of a picture that is not shown any more. */
    public static Rendition noMore(Instant since) {
        return Rendition.of(gone(since));
    }

    /** Says that there was a picture. */
    public static PublicResponse gone(Instant since) {
        return PublicResponse.text(410, "text/plain; charset=utf-8", GONE, Lifetime.since(since));
    }
}
