package press.imprimatur.rights.internal.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.UserId;
import press.imprimatur.rights.Making;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.Making.Stroke;
import press.imprimatur.rights.SaidWhose;
import press.imprimatur.rights.StaffMember;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Authorship.Doubt;
import press.imprimatur.terms.Authorship.Kind;
import press.imprimatur.terms.Authorship.Whose;

class AuthorshipRuleTest {

    private static final UserId ADA = UserId.next();
    private static final UserId GUS = UserId.next();
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");

    @Test
    void whatStaffBeginAndWriteIsOurs() {
        assertThat(judged(written(MONDAY), written(TUESDAY))).isEqualTo(Authorship.OURS);
    }

    @Test
    void whatWasWrittenBeforeTheFirstDayOrAfterTheLastIsAGuests() {
        var roll = roll(member("2026-03-03", "2026-03-03"));

        assertThat(judged(roll, written(MONDAY)).doubts()).containsExactly(guest("Ada Brook"));
        assertThat(judged(roll, written(TUESDAY))).isEqualTo(Authorship.OURS);
        assertThat(judged(roll, written(WEDNESDAY)).doubts()).containsExactly(guest("Ada Brook"));
    }

    @Test
    void theDayIsThatOfTheNewsroomsZone() {
        var roll = roll(member("2026-03-03", "2026-03-03"));

        var lateOnMondayInUtc = Instant.parse("2026-03-02T23:30:00Z");

        assertThat(judged(roll, written(lateOnMondayInUtc))).isEqualTo(Authorship.OURS);
    }

    @Test
    void aGuestsHandInItIsAskedAbout() {
        var guest = new Stroke(Optional.of(GUS), "Gus Field", "", TUESDAY, How.HERE, List.of());

        assertThat(judged(written(MONDAY), guest).doubts()).containsExactly(guest("Gus Field"));
    }

    @Test
    void aBylineOfSomebodyElseIsAskedAboutNameByName() {
        var signed = signed(MONDAY, "By Ada Brook and Ann Lee");

        assertThat(judged(signed).doubts()).containsExactly(new Doubt(Kind.SIGNED, "Ann Lee"));
        assertThat(judged(signed(MONDAY, "The Harbour Courier"))).isEqualTo(Authorship.OURS);
        assertThat(judged(signed(MONDAY, "ada  brook"))).isEqualTo(Authorship.OURS);
        assertThat(judged(signed(MONDAY, "AP")).doubts())
                .containsExactly(new Doubt(Kind.SIGNED, "AP"));
    }

    @Test
    void onlyTheBylineThatStandsNowCounts() {
        assertThat(judged(signed(MONDAY, "Ann Lee"), signed(TUESDAY, "Ada Brook")))
                .isEqualTo(Authorship.OURS);
    }

    @Test
    void whatWasPastedIsAskedAboutHoweverMuchWasWrittenSince() {
        assertThat(judged(pasted(MONDAY), written(TUESDAY)).doubts())
                .containsExactly(new Doubt(Kind.BROUGHT, ""));
    }

    @Test
    void whatIsLikeAnOriginalNoMoreIsNotAskedAbout() {
        var near = new Doubt(Kind.NEAR_ORIGINAL, "Ice breaks early");
        var like = new Stroke(Optional.of(ADA), "Ada Brook", "", MONDAY, How.HERE, List.of(near));

        assertThat(judged(like).doubts()).containsExactly(near);
        assertThat(judged(like, written(TUESDAY))).isEqualTo(Authorship.OURS);
    }

    @Test
    void whatNobodyWatchedIsAskedAbout() {
        var old = new Stroke(Optional.of(ADA), "Ada Brook", "", MONDAY, How.UNSEEN, List.of());

        assertThat(judged(old).doubts()).containsExactly(new Doubt(Kind.UNSEEN, ""));
    }

    @Test
    void aWordSettlesWhatWasDoneBeforeItAndNothingLater() {
        var word = said(Whose.OURS, TUESDAY);

        assertThat(judged(word, pasted(MONDAY))).isEqualTo(Authorship.OURS);
        assertThat(judged(word, pasted(MONDAY), written(WEDNESDAY))).isEqualTo(Authorship.OURS);
        assertThat(judged(word, pasted(MONDAY), pasted(WEDNESDAY)).doubts())
                .containsExactly(new Doubt(Kind.BROUGHT, ""));
    }

    @Test
    void aBylineThatWasSaidToBeOursStaysSo() {
        var word = Optional.of(new SaidWhose(Whose.OURS, "A. Nom", "", TUESDAY, "Ed"));

        assertThat(judged(word, signed(MONDAY, "A. Nom"), signed(WEDNESDAY, "A. Nom")))
                .isEqualTo(Authorship.OURS);
        assertThat(judged(word, signed(MONDAY, "A. Nom"), signed(WEDNESDAY, "Ann Lee")).doubts())
                .containsExactly(new Doubt(Kind.SIGNED, "Ann Lee"));
    }

    @Test
    void whatIsSomebodyElsesStaysSo() {
        assertThat(judged(said(Whose.OTHERS, TUESDAY), written(MONDAY), written(WEDNESDAY)))
                .isEqualTo(Authorship.OTHERS);
    }

    @Test
    void aFileThatNamesSomebodyElseIsAskedAboutAndOneThatNamesUsIsNot() {
        assertThat(judged(filed(Kind.FILE_CREDIT, "AP")).doubts())
                .containsExactly(new Doubt(Kind.FILE_CREDIT, "AP"));
        assertThat(judged(filed(Kind.FILE_BYLINE, "Ada Brook"))).isEqualTo(Authorship.OURS);
        assertThat(judged(filed(Kind.FILE_COPYRIGHT, "© 2026 The Harbour Courier")))
                .isEqualTo(Authorship.OURS);
    }

    @Test
    void aCreditOfOurOwnIsReadAsCreditsAreWritten() {
        assertThat(judged(signed(MONDAY, "Photo by Ada Brook/The Harbour Courier")))
                .isEqualTo(Authorship.OURS);
        assertThat(judged(signed(MONDAY, "Drawing: Ada Brook"))).isEqualTo(Authorship.OURS);
        assertThat(judged(signed(MONDAY, "Ada Brook/AP")).doubts())
                .containsExactly(new Doubt(Kind.SIGNED, "AP"));
    }

    private static Stroke filed(Kind kind, String words) {
        var claim = new Doubt(kind, words);
        return new Stroke(Optional.of(ADA), "Ada Brook", "", MONDAY, How.HERE, List.of(claim));
    }

    private static Authorship judged(Stroke... strokes) {
        return judged(Optional.empty(), strokes);
    }

    private static Authorship judged(StaffRoll roll, Stroke... strokes) {
        return AuthorshipRule.judge(new Making(List.of(strokes)), Optional.empty(), roll);
    }

    private static Authorship judged(Optional<SaidWhose> said, Stroke... strokes) {
        var roll = roll(member("2020-01-01", null));
        return AuthorshipRule.judge(new Making(List.of(strokes)), said, roll);
    }

    private static StaffRoll roll(StaffMember member) {
        return new StaffRoll(List.of(member), "The Harbour Courier", ZoneId.of("Europe/Prague"));
    }

    private static StaffMember member(String since, String lastDay) {
        return new StaffMember(
                UUID.randomUUID(),
                Optional.of(ADA),
                "Ada Brook",
                LocalDate.parse(since),
                Optional.ofNullable(lastDay).map(LocalDate::parse),
                0,
                MONDAY,
                "Rita");
    }

    private static Stroke written(Instant at) {
        return signed(at, "");
    }

    private static Stroke signed(Instant at, String byline) {
        return new Stroke(Optional.of(ADA), "Ada Brook", byline, at, How.HERE, List.of());
    }

    private static Stroke pasted(Instant at) {
        return new Stroke(Optional.of(ADA), "Ada Brook", "", at, How.BROUGHT, List.of());
    }

    private static Doubt guest(String name) {
        return new Doubt(Kind.GUEST, name);
    }

    private static Optional<SaidWhose> said(Whose whose, Instant at) {
        return Optional.of(new SaidWhose(whose, "", "", at, "Ed"));
    }
}
