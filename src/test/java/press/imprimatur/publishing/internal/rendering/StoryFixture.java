package press.imprimatur.publishing.internal.rendering;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.publishing.internal.duties.DutyWords;
import press.imprimatur.publishing.internal.duties.Licence;
import press.imprimatur.publishing.internal.duties.WorkWords;

/** Stories as they come to be rendered. */
public final class StoryFixture {

    public static final String LINE =
            "This article was originally published by Harbour Wire and is reprinted with"
                    + " permission.";
    public static final URI ORIGINAL = URI.create("https://harbour.example/2026/ferries.html");
    public static final URI CC_BY = URI.create("https://creativecommons.org/licenses/by/4.0/");
    public static final UUID LEAD = UUID.fromString("01890000-0000-7000-8000-000000000001");
    public static final UUID INNER = UUID.fromString("01890000-0000-7000-8000-000000000002");
    public static final Instant PUBLISHED = Instant.parse("2026-03-01T08:05:09Z");
    public static final Masthead MASTHEAD =
            new Masthead(
                    "The Example Courier",
                    URI.create("https://courier.example"),
                    "Latest stories",
                    "en",
                    ZoneId.of("Europe/Berlin"));

    private StoryFixture() {}

    /** A story of our own: no picture, no duties. */
    public static StoryView own() {
        return new StoryView(
                MASTHEAD,
                "/stories/ferries",
                text("<p>The ferries stop at ten.</p>\n<h2>By night</h2>\n<p>Nobody crosses.</p>"),
                PUBLISHED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                DutyWords.NONE,
                List.of(),
                Optional.empty());
    }

    /** A reprint with a picture that has a right of its own, and another in the text. */
    public static StoryView reprint() {
        return reprintOf(
                new OriginalView(
                        "Harbour Wire",
                        Optional.of(ORIGINAL),
                        Optional.of(
                                new OriginalDate(
                                        OffsetDateTime.parse("2026-02-28T16:20:00-04:00"),
                                        false))));
    }

    /** The same reprint, of this original. */
    public static StoryView reprintOf(OriginalView original) {
        return new StoryView(
                MASTHEAD,
                "/stories/ferries",
                text(
                        "<p>“[The] ferries stop at ten,” she said…</p>\n"
                                + "<figure><img src=\"picture:"
                                + INNER
                                + "\" alt=\"A pier\"><figcaption>The <em>old</em>"
                                + " pier</figcaption></figure>\n"
                                + "<h2>By night</h2>\n<p>Nobody crosses.</p>"),
                PUBLISHED,
                Optional.of(PUBLISHED.plusSeconds(3600)),
                Optional.of(original),
                Optional.of(picture(LEAD, "Harbour", "Mark Example/WikiCommons")),
                Map.of(INNER, picture(INNER, "", "Ann Example")),
                words(),
                List.of(),
                Optional.empty());
    }

    /** The same words under another text. */
    public static PublicText text(String body) {
        return new PublicText(
                TextDetails.headed("Ferries & tithes", "en")
                        .withDeck("What changes <tonight>")
                        .withByline("Harbour Wire’s night desk")
                        .withDateline("SEOUL"),
                new Body(body),
                "The ferries stop at ten.");
    }

    private static DutyWords words() {
        return new DutyWords(
                new WorkWords(
                        List.of(LINE),
                        List.of(),
                        List.of(),
                        List.of(ORIGINAL),
                        List.of(),
                        List.of()),
                Map.of(
                        new WorkId(LEAD),
                        new WorkWords(
                                List.of("Photo: Mark Example"),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new Licence("CC BY 4.0", Optional.of(CC_BY))),
                                List.of())),
                Optional.of(ORIGINAL),
                false,
                List.of(),
                List.of());
    }

    private static PictureView picture(UUID id, String caption, String credit) {
        return new PictureView(
                id,
                "/media/" + id + ".jpg",
                List.of(
                        new PictureSources.Copy("/media/" + id + "-480.jpg", "image/jpeg", 480),
                        new PictureSources.Copy("/media/" + id + "-480.webp", "image/webp", 480),
                        new PictureSources.Copy("/media/" + id + "-1200.webp", "image/webp", 1200)),
                "image/jpeg",
                34_567,
                1200,
                800,
                "Boats",
                caption,
                credit,
                Optional.of(URI.create("https://commons.example/wiki/" + id)));
    }
}
