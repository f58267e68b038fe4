package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.SiteArrangement;
import press.imprimatur.publishing.SiteArrangement.Pin;
import press.imprimatur.publishing.internal.publications.ListScope;
import press.imprimatur.publishing.internal.publications.ListedStories;
import press.imprimatur.publishing.internal.publications.PublicationCursor;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.rendering.FrontView;
import press.imprimatur.publishing.internal.rendering.FrontView.Strip;
import press.imprimatur.publishing.internal.rendering.ListHead;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.rendering.SectionLink;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.site.SiteRow;
import press.imprimatur.sections.Section;

/** Fills the blocks of the front page. */
@ApplicationScoped
class FrontBlocks {

    /** Of so many of the newest the first with a picture leads. */
    private static final int COULD_LEAD = 4;

    private static final int IN_A_STRIP = 4;

    /** Where nobody has said which sections have one. */
    private static final int MOST_STRIPS = 6;

    @Inject ListedStories stories;
    @Inject Publications publications;
    @Inject SiteRow site;
    @Inject SectionLists sections;
    @Inject Pages pages;

    Rendition page(Masthead masthead, Instant now) {
        var newest = newest(ListScope.SITE, now, ListAnswers.LONGEST + 1);
        var arrangement = site.arrangement();
        var pinned = pinned(arrangement.pinned(), now);
        var lead = pinned.or(() -> newest(newest, now));
        var shown =
                new ArrayList<>(newest.subList(0, Math.min(newest.size(), ListAnswers.LONGEST)));
        lead.ifPresent(shown::add);
        var strips = strips(arranged(arrangement), lead, shown, now);
        var river = newest.stream().limit(ListAnswers.LONGEST).filter(story -> !isIt(story, lead));
        var head = new ListHead(masthead.channel(), "/", "", "", Optional.empty());
        var view =
                new FrontView(
                        masthead,
                        lead.map(story -> Teasers.of(story, now)),
                        Teasers.of(river.toList(), now),
                        strips,
                        ListAnswers.older(head, newest, ListAnswers.LONGEST));
        var unpinned = pinned.flatMap(story -> arrangement.pinned()).flatMap(Pin::until);
        var ends = Stream.concat(Teasers.end(shown, now).stream(), unpinned.stream());
        return ListAnswers.html(pages.front(view), now, ends.min(Instant::compareTo));
    }

    private Optional<PublicationEntity> pinned(Optional<Pin> pin, Instant now) {
        return pin.filter(on -> on.isOnAt(now))
                .flatMap(on -> publications.find(on.article()))
                .filter(story -> story.isShownAt(now));
    }

    private static Optional<PublicationEntity> newest(List<PublicationEntity> newest, Instant now) {
        return newest.stream()
                .limit(COULD_LEAD)
                .filter(story -> story.pictureAt(now).isPresent())
                .findFirst()
                .or(() -> newest.stream().findFirst());
    }

    /**
     * @param shown takes up what is in them
     */
    private List<Strip> strips(
            List<Section> arranged,
            Optional<PublicationEntity> lead,
            List<PublicationEntity> shown,
            Instant now) {
        var strips = new ArrayList<Strip>();
        for (var section : arranged) {
            var newest =
                    newest(ListScope.sections(sections.within(section)), now, IN_A_STRIP + 1)
                            .stream()
                            .filter(story -> !isIt(story, lead))
                            .limit(IN_A_STRIP)
                            .toList();
            if (!newest.isEmpty()) {
                shown.addAll(newest);
                strips.add(new Strip(SectionLink.to(section), Teasers.of(newest, now)));
            }
        }
        return strips;
    }

    private List<Section> arranged(SiteArrangement arrangement) {
        return arrangement
                .strips()
                .map(sections::open)
                .orElseGet(() -> sections.ofFirstRank().limit(MOST_STRIPS).toList());
    }

    private List<PublicationEntity> newest(ListScope scope, Instant now, int limit) {
        return stories.page(scope, PublicationCursor.BEGINNING, now, limit);
    }

    private static boolean isIt(PublicationEntity story, Optional<PublicationEntity> other) {
        return other.map(PublicationEntity::article).filter(story.article()::equals).isPresent();
    }
}
