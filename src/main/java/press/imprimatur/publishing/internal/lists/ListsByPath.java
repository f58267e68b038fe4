package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprimatur.publishing.internal.lists.Listings.Place;
import press.imprimatur.publishing.internal.publications.ListScope;
import press.imprimatur.publishing.internal.rendering.ArchiveView;
import press.imprimatur.publishing.internal.rendering.ListHead;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.SectionLink;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sections.Section;

/** Finds which list stands at a path. */
@ApplicationScoped
class ListsByPath {

    /** Where the list of all stories goes on that begins on the front page. */
    static final String LATEST = "/latest";

    private static final Pattern MONTH = Pattern.compile("/archive/(\\d{4})/(\\d{2})");

    @Inject Listings listings;
    @Inject SectionLists sections;

    /** Empty if nothing is, or ever was, listed there. */
    Optional<FoundList> find(String path, Masthead masthead) {
        if (path.equals(LATEST)) {
            var head = new ListHead(masthead.channel(), "/", "", "", Optional.empty());
            return Optional.of(new FoundList(ListScope.SITE, head));
        }
        if (path.startsWith(RenditionStore.SECTIONS)) {
            return sections.at(path)
                    .filter(list -> list.rest().isEmpty() && list.movedTo().isEmpty())
                    .map(list -> ofSection(list.section()));
        }
        if (path.startsWith(RenditionStore.ARCHIVE)) {
            return month(path).map(month -> ofMonth(month, masthead));
        }
        return listings.find(path).map(place -> ofPlace(path, place, masthead));
    }

    FoundList ofSection(Section section) {
        return new FoundList(
                ListScope.sections(sections.within(section)), ListHead.of(SectionLink.to(section)));
    }

    private static FoundList ofPlace(String place, Place found, Masthead masthead) {
        var path = URI.create(place).toASCIIString();
        var sentence =
                place.startsWith(RenditionStore.OUTLETS)
                        ? masthead.say("readers.site.outletLead", found.name())
                        : "";
        var site = Optional.of(found.site()).filter(text -> !text.isEmpty()).map(URI::create);
        var head = new ListHead(found.name(), path, path, sentence, site);
        return new FoundList(ListScope.place(place), head);
    }

    private static FoundList ofMonth(YearMonth month, Masthead masthead) {
        var zone = masthead.zone();
        var from = month.atDay(1).atStartOfDay(zone).toInstant();
        var to = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        var heading =
                masthead.say(
                        "readers.site.month",
                        ArchiveView.name(month, masthead),
                        Integer.toString(month.getYear()));
        var head = new ListHead(heading, ArchiveView.path(month), "", "", Optional.empty());
        return new FoundList(ListScope.between(from, to), head);
    }

    private static Optional<YearMonth> month(String path) {
        return Optional.of(MONTH.matcher(path))
                .filter(Matcher::matches)
                .flatMap(named -> ArchiveView.month(named.group(1) + "-" + named.group(2)));
    }
}
