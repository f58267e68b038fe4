package press.imprimatur.publishing.internal.rendering;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.duties.WorkWords;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.publishing.internal.formats.FeedPicture;
import press.imprimatur.publishing.internal.formats.FeedSource;

/** Makes what feeds say of a story, once, when it comes out; formats only write it down. Pure. */
public final class FeedItems {

    private FeedItems() {}

    /** A summary carries neither the text nor its pictures. */
    public static FeedItem of(FeedItemView view) {
        var story = view.story();
        var text = story.text();
        var words = story.words().text();
        return new FeedItem(
                view.id(),
                view.full(),
                story.address(),
                story.canonical(),
                text.headline(),
                text.deck(),
                text.dateline(),
                text.byline(),
                text.summary(),
                text.language(),
                Writing.direction(text.language()),
                story.date().at(),
                story.modified(),
                story.original().map(FeedItems::source),
                Pages.feedText(view),
                rights(words),
                words.licences(),
                view.full() ? pictures(story) : List.of(),
                story.categories(),
                Optional.empty());
    }

    private static FeedSource source(OriginalView original) {
        return new FeedSource(original.outlet(), original.address().map(URI::toString));
    }

    private static List<FeedPicture> pictures(StoryView story) {
        var lead = story.leadFigure(true).stream();
        var inText = story.parts(true).stream().flatMap(part -> part.figure().stream());
        return Stream.concat(lead, inText).map(FeedItems::picture).toList();
    }

    private static FeedPicture picture(FigureView figure) {
        var picture = figure.picture();
        var credits = new ArrayList<String>();
        if (!picture.credit().isEmpty()) {
            credits.add(picture.credit());
        }
        credits.addAll(figure.creditLines());
        return new FeedPicture(
                figure.source(),
                picture.mediaType(),
                picture.length(),
                picture.width(),
                picture.height(),
                picture.alt(),
                picture.caption(),
                credits,
                figure.words().licences());
    }

    private static List<String> rights(WorkWords words) {
        return Stream.of(words.credits(), words.byline(), words.creditsAtEnd(), words.notes())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
