package press.imprimatur.publishing.internal.savedfeeds;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.DrawnSecret;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.FeedToken;
import press.imprimatur.publishing.FeedTokenId;
import press.imprimatur.publishing.FeedTokens;
import press.imprimatur.publishing.GivenFeedToken;
import press.imprimatur.publishing.NoSuchFeed;
import press.imprimatur.publishing.NoSuchFeedToken;
import press.imprimatur.publishing.SavedFeedId;

@Stateless
@Allows
public class FeedTokensService implements FeedTokens {

    private static final int LONGEST = 100;

    @Inject FeedTokenRows rows;
    @Inject SavedFeedRows feeds;
    @Inject Newsrooms newsrooms;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public GivenFeedToken give(SavedFeedId feed, String named) {
        var partner = named == null ? "" : named.strip();
        if (partner.isEmpty()) {
            throw new FieldRefused("partner", "publishing.feeds.partnerMissing");
        }
        if (partner.length() > LONGEST) {
            throw new FieldRefused("partner", "publishing.feeds.tooLong", LONGEST);
        }
        feeds.find(feed).orElseThrow(() -> new NoSuchFeed(feed));
        var secret = DrawnSecret.next();
        var token = new FeedTokenEntity(feed, partner, secret, clock.instant());
        rows.add(token);
        return new GivenFeedToken(secret.text(), told("feed.tokenGiven", token));
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public FeedToken revoke(FeedTokenId id) {
        var token = rows.find(id).orElseThrow(() -> new NoSuchFeedToken(id));
        token.revoke(clock.instant());
        return told("feed.tokenRevoked", token);
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public List<FeedToken> list(SavedFeedId feed) {
        return rows.of(feed).stream().map(FeedTokenEntity::token).toList();
    }

    @Override
    @Allows(thePublic = true)
    public boolean opens(SavedFeedId feed, String secret) {
        var token = rows.good(feed, new DrawnSecret(secret));
        token.ifPresent(
                used -> used.usedOn(LocalDate.ofInstant(clock.instant(), newsrooms.get().zone())));
        return token.isPresent();
    }

    private FeedToken told(String verb, FeedTokenEntity token) {
        var said = token.token();
        audit.record(AuditedAct.of(verb, "feed", said.feed(), said.partner()));
        return said;
    }
}
