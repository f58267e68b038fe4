package press.imprimatur.publishing.internal.lists;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.FeedTokens;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.serving.PartnersFeeds;
import press.imprimatur.publishing.internal.serving.PublicResponse;

/** Renders the feeds that only partners get, for those whose token is good. */
@Stateless
@Allows
public class PartnersFeedsService implements PartnersFeeds {

    @Inject SavedFeedLists saved;
    @Inject FeedTokens tokens;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    @Override
    @Allows(thePublic = true)
    public Optional<PublicResponse> open(String path, String secret) {
        var now = clock.instant();
        return saved.named(path)
                .filter(found -> found.feed().details().partnersOnly())
                .filter(found -> tokens.opens(found.feed().id(), secret))
                .map(found -> saved.answer(found, Masthead.of(newsrooms.get()), now))
                .flatMap(rendition -> rendition.at(now));
    }
}
