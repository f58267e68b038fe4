package press.imprimatur.publishing.internal.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Body;
import press.imprimatur.media.PictureId;
import press.imprimatur.publishing.NewCorrection;
import press.imprimatur.publishing.NoteKind;
import press.imprimatur.publishing.PublicNote;
import press.imprimatur.rights.Making.How;

/** A correction puts right what is out; it is no way to bring out something else alone. */
class CorrectionPolicyTest {

    private static final PictureId SHOWN = new PictureId(UUID.randomUUID());
    private static final PictureId OTHER = new PictureId(UUID.randomUUID());
    private static final ArticleText OUT =
            text("ferries", "en", "<p>At ten.</p>", Optional.of(SHOWN));

    @Test
    void wordsAndCaptionMayChangeAndAPictureMayGo() {
        assertThatCode(() -> judge(text("ferries", "en", "<p>At eleven.</p>", Optional.of(SHOWN))))
                .doesNotThrowAnyException();
        assertThatCode(() -> judge(text("ferries", "en", "<p>At ten.</p>", Optional.empty())))
                .doesNotThrowAnyException();
    }

    @Test
    void theAddressStays() {
        refuses("slug", text("boats", "en", "<p>At ten.</p>", Optional.of(SHOWN)));
    }

    @Test
    void theLanguageStays() {
        refuses("language", text("ferries", "de", "<p>At ten.</p>", Optional.of(SHOWN)));
    }

    @Test
    void noOtherPictureComesIn() {
        refuses("picture", text("ferries", "en", "<p>At ten.</p>", Optional.of(OTHER)));
    }

    @Test
    void readersAreToldWhatWasWrong() {
        assertThatThrownBy(() -> CorrectionPolicy.refuseNote(note(" ")))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refused -> assertThatField(refused, "note"));
        assertThatThrownBy(() -> CorrectionPolicy.refuseNote(note("x".repeat(2001))))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void theSameNoteDoesNotStandThereTwice() {
        assertThatThrownBy(
                        () -> CorrectionPolicy.refuseRepeated(note("Ten."), List.of(note("Ten."))))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refused -> assertThatField(refused, "note"));
        assertThatCode(() ->
                        CorrectionPolicy.refuseRepeated(note("Eleven."), List.of(note("Ten."))))
                .doesNotThrowAnyException();
    }

    @Test
    void somethingIsCorrected() {
        var same = new NewCorrection("It is ten.", OUT, How.HERE, Map.of());

        assertThatThrownBy(() -> CorrectionPolicy.refuseNothing(OUT, same, true))
                .isInstanceOf(FieldRefused.class);
        assertThatCode(() -> CorrectionPolicy.refuseNothing(OUT, same, false))
                .doesNotThrowAnyException();
    }

    private static PublicNote note(String text) {
        return new PublicNote(NoteKind.CORRECTION, Instant.parse("2026-03-14T02:00:00Z"), text);
    }

    private static void refuses(String field, ArticleText corrected) {
        assertThatThrownBy(() -> judge(corrected))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refused -> assertThatField(refused, field));
    }

    private static void assertThatField(FieldRefused refused, String field) {
        assertThat(refused.field()).contains(field);
    }

    private static void judge(ArticleText corrected) {
        var kept = corrected.picture().map(LeadPicture::picture).map(Set::of).orElse(Set.of());
        CorrectionPolicy.refuseOther(OUT, corrected, Set.of(SHOWN), kept);
    }

    private static ArticleText text(
            String slug, String language, String body, Optional<PictureId> picture) {
        return new ArticleText(
                TextDetails.headed("Ferries", language).withSlug(slug),
                new Body(body),
                picture.map(id -> new LeadPicture(id, "Boats", "Boats")));
    }
}
