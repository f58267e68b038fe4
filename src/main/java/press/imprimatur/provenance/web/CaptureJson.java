package press.imprimatur.provenance.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.LeftOutPassage;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.provenance.OriginalPicture;
import press.imprimatur.sources.OutletId;

/** A captured original as scripts read it. */
public record CaptureJson(
        String id,
        String sha256,
        String mediaType,
        Optional<String> outlet,
        Instant capturedAt,
        String capturedBy,
        String headline,
        String deck,
        String byline,
        String dateline,
        Optional<String> publishedAt,
        boolean publishedDayOnly,
        Optional<URI> address,
        String language,
        String publisher,
        String body,
        List<String> rightsAsGiven,
        List<OriginalPicture> pictures,
        List<LeftOutJson> leftOut) {

    static CaptureJson of(Capture capture, List<LeftOutPassage> leftOut) {
        var original = capture.original();
        return new CaptureJson(
                capture.id().toString(),
                capture.bytes().sha256(),
                capture.mediaType(),
                capture.outlet().map(OutletId::toString),
                capture.capturedAt(),
                capture.capturedByName(),
                original.headline(),
                original.deck(),
                original.byline(),
                original.dateline(),
                original.published().map(OriginalDate::written),
                original.published().map(OriginalDate::dayOnly).orElse(false),
                original.address(),
                original.language(),
                original.publisher(),
                original.body().html(),
                original.rightsAsGiven(),
                original.pictures(),
                leftOut.stream().map(LeftOutJson::of).toList());
    }
}
