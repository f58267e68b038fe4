package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.web.QuestionJson.LengthJson;
import press.imprimatur.rights.web.QuestionJson.PictureJson;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** A script's question is the page's question: the same engine then gives both the same answer. */
class QuestionJsonTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final WorkId STORY = new WorkId(new UUID(0, 1));
    private static final WorkId PICTURE = new WorkId(new UUID(0, 2));
    private static final OutletId PARTNER = new OutletId(new UUID(0, 3));
    private static final Channel SITE = Channel.site("asked", "ours");

    @Property(tries = 200)
    void a_script_asks_what_a_page_asks(
            @ForAll Act act,
            @ForAll Use use,
            @ForAll Set<Circumstance> circumstances,
            @ForAll("seconds") Optional<Instant> at,
            @ForAll("seconds") Optional<Instant> first,
            @ForAll("seconds") Optional<Instant> planned) {
        var asked = asked(act, use, circumstances, at, first, planned);

        assertThat(asked.question(NOW, Map.of()))
                .isEqualTo(
                        ofThePage(act, use)
                                .timed(new Timing(at.orElse(NOW), first, planned))
                                .under(circumstances));
    }

    private static QuestionJson asked(
            Act act,
            Use use,
            Set<Circumstance> circumstances,
            Optional<Instant> at,
            Optional<Instant> first,
            Optional<Instant> planned) {
        return new QuestionJson(
                Optional.of(act),
                use,
                STORY,
                Optional.of("v1"),
                Optional.of(PARTNER),
                Optional.empty(),
                Optional.of(NOW),
                Optional.of(new LengthJson(120, 3, Optional.of(400))),
                List.of(new PictureJson(PICTURE, Optional.of(STORY), Optional.of("AP"))),
                Optional.empty(),
                null,
                List.of("KR"),
                Set.of(Use.ADS_ON_PAGE),
                circumstances,
                at,
                first,
                planned,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Provide
    Arbitrary<Optional<Instant>> seconds() {
        return Arbitraries.integers().between(-9, 9).map(NOW::plusSeconds).optional();
    }

    private static Question ofThePage(Act act, Use use) {
        var story = WorkVersion.first(STORY, "v1", WorkFacts.storyOf(PARTNER, NOW));
        var body = Component.text(ComponentKind.BODY, story).measuring(new Extent(120, 3, 400));
        var image = Component.image(1, PICTURE, WorkFacts.NONE.creditedTo("AP")).cameWith(STORY);
        var site =
                new Channel(
                        SITE.id(),
                        SITE.brand(),
                        SITE.media(),
                        Set.of(new Place("KR")),
                        SITE.geofences(),
                        Set.of(),
                        SITE.server(),
                        Set.of(),
                        Set.of(Use.ADS_ON_PAGE),
                        SITE.recall());
        return Question.of(act, use, story, List.of(body, image), site, NOW);
    }
}
