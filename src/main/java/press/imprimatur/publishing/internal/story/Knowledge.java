package press.imprimatur.publishing.internal.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Derivatives;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.media.Picture;
import press.imprimatur.rights.WorkDescriptions;

/** Gathers what is known of stories and their pictures beside their texts. */
@ApplicationScoped
public class Knowledge {

    @Inject WorkDescriptions descriptions;
    @Inject StoryPictures companions;
    @Inject ChoiceRows choices;
    @Inject Derivatives derivatives;
    @Inject FirstOutRows firstOut;

    /** Of all these at once. */
    public Known of(Collection<WorkId> stories, Collection<Picture> pictures) {
        return of(stories, lines(stories), pictures);
    }

    /** Of one, which itself says whether it was made from another. */
    Known of(Article story, Collection<Picture> pictures) {
        var works = Set.of(story.id().work());
        var lines =
                story.derivedFrom().isEmpty() ? Map.<WorkId, List<DerivedFrom>>of() : lines(works);
        return of(works, lines, pictures);
    }

    private Known of(
            Collection<WorkId> stories,
            Map<WorkId, List<DerivedFrom>> lines,
            Collection<Picture> pictures) {
        var elders = new HashSet<WorkId>();
        lines.values().forEach(line -> line.forEach(step -> elders.add(step.article().work())));
        var works = new HashSet<>(elders);
        works.addAll(stories);
        pictures.forEach(picture -> works.add(picture.id().work()));
        return new Known(
                descriptions.all(works),
                companions.storiesOf(pictures),
                choices.of(stories),
                lines,
                firstOut.of(elders));
    }

    private Map<WorkId, List<DerivedFrom>> lines(Collection<WorkId> stories) {
        var articles = stories.stream().map(WorkId::value).map(ArticleId::new).toList();
        var lines = new HashMap<WorkId, List<DerivedFrom>>();
        derivatives.lines(articles).forEach((article, line) -> lines.put(article.work(), line));
        return lines;
    }
}
