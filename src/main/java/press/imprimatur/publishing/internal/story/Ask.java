package press.imprimatur.publishing.internal.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;

/**
 * What is asked about a story: to do this with it, in this use, at this instant.
 *
 * @param firstPublishedAt when it first came out on the channel; empty if it never did
 */
public record Ask(
        Act act, Use use, Instant at, Optional<Instant> firstPublishedAt, PublicFacts facts) {

    public static final String FEED_CHANNEL = RenditionStore.SITE + RenditionStore.FEED;

    /** The channels as receipts and counters name them. */
    public static final List<String> CHANNELS = List.of(RenditionStore.SITE, FEED_CHANNEL);

    /** Whether what is out may stay. */
    public static Ask toKeep(Use use, PublicFacts facts, Instant at) {
        return new Ask(Act.KEEP, use, at, Optional.of(facts.firstPublishedAt()), facts);
    }

    public Question about(Story story) {
        return about(story.matter()).ofText(story.article().text().state());
    }

    public Question about(Matter whole) {
        var matter = whole.measured(use);
        return new Question(
                act,
                use,
                matter.version(),
                matter.components(),
                matter.changes(),
                channel(),
                Set.of(),
                new Timing(at, firstPublishedAt, Optional.empty()),
                facts.site().reach().circumstances(),
                Optional.empty(),
                matter.choices(),
                Optional.empty());
    }

    /** The same question about another instant. */
    public Ask at(Instant other) {
        return new Ask(act, use, other, firstPublishedAt, facts);
    }

    public boolean isForThePage() {
        return use == Use.WEB_FULL;
    }

    private Channel channel() {
        var brand = facts.newsroom().name();
        var reach = facts.site().reach();
        var plain =
                isForThePage()
                        ? Channel.site(RenditionStore.SITE, brand)
                        : Channel.feed(FEED_CHANNEL, brand);
        return new Channel(
                plain.id(),
                plain.brand(),
                plain.media(),
                reach.market(),
                plain.geofences(),
                reach.keptOut(),
                reach.server(),
                reach.languages(),
                reach.commerce(),
                plain.recall());
    }
}
