package press.imprimatur.publishing.web;

import press.imprimatur.publishing.FeedToken;

/**
 * A partner's token in the list of all.
 *
 * @param lastUsed the day; empty if it never was
 */
public record FeedTokenRow(String id, String partner, String lastUsed, boolean revoked) {

    static FeedTokenRow of(FeedToken token) {
        return new FeedTokenRow(
                token.id().toString(),
                token.partner(),
                token.lastUsed().map(Object::toString).orElse(""),
                token.revoked().isPresent());
    }
}
