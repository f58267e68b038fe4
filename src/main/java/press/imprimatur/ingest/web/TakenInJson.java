package press.imprimatur.ingest.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import press.imprimatur.ingest.TakenIn;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.provenance.OriginalPicture;
import press.imprimatur.sources.OutletId;

/**
 * What came of a page, as scripts read it.
 *
 * @param article the draft; read it at {@code /articles/{id}}
 * @param newVersion whether it is a new version of the story {@code article}: no draft was begun
 * @param again whether these very bytes had been taken in before
 * @param publishedAt when the original came out, as RFC 3339 writes it: a day stays a day
 * @param leftOut how many passages of the page were left out; read and put back at {@code
 *     /captures/{id}}
 * @param notices sentences about what somebody should look at
 */
public record TakenInJson(
        String article,
        String capture,
        String sha256,
        boolean newVersion,
        boolean again,
        Optional<String> outlet,
        String headline,
        String byline,
        String language,
        Optional<URI> address,
        Optional<String> publishedAt,
        List<String> rightsAsGiven,
        List<OriginalPicture> pictures,
        int leftOut,
        List<String> notices) {

    static TakenInJson of(TakenIn taken, Sentences sentences) {
        var capture = taken.capture();
        var original = capture.original();
        return new TakenInJson(
                taken.article().toString(),
                capture.id().toString(),
                capture.bytes().sha256(),
                taken.newVersion(),
                taken.again(),
                capture.outlet().map(OutletId::toString),
                original.headline(),
                original.byline(),
                original.language(),
                original.address(),
                original.published().map(OriginalDate::written),
                original.rightsAsGiven(),
                original.pictures(),
                original.leftOut().size(),
                taken.notices().stream()
                        .map(notice -> sentences.say(notice.key(), notice.arguments().toArray()))
                        .toList());
    }
}
