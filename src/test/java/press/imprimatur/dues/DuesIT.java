package press.imprimatur.dues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.asSystem;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterBook;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.dues.internal.DuesClock;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Amendment;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.NewProof;
import press.imprimatur.rights.NewReceipt;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Receipts;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Soon;

@ArquillianTest
class DuesIT {

    private static final Instant START = Instant.parse("2030-03-10T09:00:00Z");
    private static final Duty FEE =
            Duty.of(DutyType.PAY, Map.of("amount", "50.00", "currency", "EUR", "per", "article"))
                    .within(Duration.ofDays(30));

    @Inject Dues dues;
    @Inject UsageReports reports;
    @Inject AudienceFigures audience;
    @Inject PartnerSheets sheets;
    @Inject DuesClock worker;
    @Inject Permissions permissions;
    @Inject Amendments amendments;
    @Inject Decisions decisions;
    @Inject Receipts receipts;
    @Inject Outlets outlets;
    @Inject Courier courier;
    @Inject DutyProofs proofs;
    @Inject LetterBook letters;
    @Inject MovableClock clock;

    private Outlet outlet;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void begin() {
        IdentityFixture.setUpNewsroom();
        clock.stopAt(START);
        var details =
                new OutletDetails(
                        "Partner " + UUID.randomUUID(), "", "", "desk@partner.example", "");
        outlet = desk(() -> outlets.add(details));
    }

    @AfterEach
    void end() {
        clock.run();
    }

    @Test
    void owesAFeeForEachStoryOnceFromItsFirstPublicationOn() {
        var first = WorkId.next();
        var second = WorkId.next();
        grant(Set.of(first, second), FEE);

        publish(first);
        publish(first);
        publish(second);

        assertThat(owed())
                .hasSize(2)
                .allSatisfy(due -> {
                    assertThat(due.price()).hasToString("Optional[50 EUR]");
                    assertThat(due.dueAt()).isEqualTo(START.plus(Duration.ofDays(30)));
                    assertThat(due.state()).isEqualTo(DueState.DUE);
                });
        clock.stopAt(START.plus(Duration.ofDays(30)));
        assertThat(owed()).extracting(Due::state).containsOnly(DueState.OVERDUE);
    }

    @Test
    void isDoneWithANoteOrEvidenceAndOnlyOnce() {
        var work = WorkId.next();
        grant(Set.of(work), FEE);
        publish(work);
        var due = owed().get(0);

        assertThatThrownBy(() -> settle(due, Settlement.noting(" ")))
                .isInstanceOf(FieldRefused.class);
        var proof = new Settlement.Proof("transfer.txt", "Paid".getBytes(UTF_8));
        var done = settle(due, new Settlement("Transfer 4711", Optional.of(proof)));

        assertThat(done.state()).isEqualTo(DueState.DONE);
        assertThat(done.settled().orElseThrow().note()).isEqualTo("Transfer 4711");
        assertThat(desk(() -> dues.evidence(due.id()))).isEqualTo("Paid".getBytes(UTF_8));
        assertThatThrownBy(() -> settle(done, Settlement.noting("Again")))
                .isInstanceOf(DueDone.class);
    }

    @Test
    void takesDownOnlyAfterTwoWarningsWereNotHeededAndForgivesWhenPaid() {
        var work = WorkId.next();
        grant(Set.of(work), FEE.orElse(Remedy.TAKE_DOWN));
        publish(work);
        var dueAt = owed().get(0).dueAt();

        assertThat(permits(Act.PUBLISH, work)).isTrue();
        tickAt(dueAt);
        assertThat(permits(Act.PUBLISH, work)).isFalse();
        assertThat(permits(Act.KEEP, work)).isTrue();
        tickAt(dueAt.plus(Duration.ofDays(7)));
        assertThat(permits(Act.KEEP, work)).isTrue();
        assertThat(owed().get(0).warnings()).isEqualTo(2);
        tickAt(dueAt.plus(Duration.ofDays(14)));
        assertThat(permits(Act.KEEP, work)).isFalse();

        settle(owed().get(0), Settlement.noting("Paid at last"));
        assertThat(permits(Act.KEEP, work)).isTrue();
    }

    @Test
    void aCopyLeavesByItselfAndIsOwedAgainWhenItComesBack() {
        var work = WorkId.next();
        var copy = Duty.of(DutyType.SEND_COPY).within(Duration.ofDays(2));
        var grant = grant(Terms.allowing(Scope.of(work), Use.WEB_FULL).owing(copy));
        publish(work);
        assertThat(letterOf(grant, copy, work)).isPresent();

        Soon.until(() -> owed().isEmpty());
        var proof = desk(() -> proofs.of(grant, work)).get(0).met().orElseThrow().proof();
        desk(() -> {
            courier.cameBack(LetterId.of(proof), "");
            return null;
        });

        assertThat(owed())
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.duty()).isEqualTo(DutyType.SEND_COPY);
                    assertThat(due.dueAt()).isEqualTo(START.plus(Duration.ofDays(2)));
                });
        assertThatThrownBy(() -> settle(owed().get(0), Settlement.noting("Sent")))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void tellsTheDeskOnceADayForEachPartnerWhatWaitsForAPerson() {
        var first = WorkId.next();
        var second = WorkId.next();
        var mention = Duty.of(DutyType.SOCIAL_MENTION, Map.of("handle", "@light"));
        grant(Set.of(first, second), mention);
        publish(first);
        publish(second);

        tickAt(START.plus(Duration.ofMinutes(1)));
        tickAt(START.plus(Duration.ofMinutes(2)));
        assertThat(digests()).hasSize(1);
        assertThat(digests().get(0).text())
                .contains("https://example.org/" + first, "https://example.org/" + second);

        prove(mention, first, "https://social.example/1");
        assertThat(owed()).extracting(due -> due.work().orElseThrow()).containsExactly(second);
        tickAt(START.plus(Duration.ofDays(1)));
        assertThat(digests()).hasSize(2);
        assertThat(digests().get(0).text()).doesNotContain("https://example.org/" + first);
    }

    @Test
    void mailsTheReportOfAMonthThatIsDueAsASpreadsheetAndNotesIt() throws Exception {
        var work = WorkId.next();
        grant(
                Set.of(work),
                Duty.of(DutyType.REPORT_USAGE, Map.of("period", "P1M"))
                        .within(Duration.ofDays(10)));
        publish(work);

        tickAt(Instant.parse("2030-03-31T21:59:59Z"));
        assertThat(owed()).isEmpty();
        tickAt(Instant.parse("2030-03-31T22:00:00Z"));
        var due = owed().get(0);
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2030-04-10T22:00:00Z"));
        var letter = desk(() -> reports.send(due.id(), due.version()));

        assertThat(desk(() -> dues.get(due.id())).state()).isEqualTo(DueState.DONE);
        assertThat(desk(() -> courier.find(letter)).orElseThrow().to())
                .containsExactly("desk@partner.example");
        var file = desk(() -> letters.attachment(letter, 0));
        assertThat(file.fileName()).isEqualTo("usage-2030-03-01-to-2030-03-31.xlsx");
        assertThat(textOf(file.content())).contains("https://example.org/" + work);
    }

    @Test
    void tellsInTheReportHowManyReadersAStoryHadInItsDays() throws Exception {
        var work = WorkId.next();
        grant(Set.of(work), FEE);
        publish(work);
        var march =
                new Due.Stretch(
                        Instant.parse("2030-02-28T23:00:00Z"),
                        Instant.parse("2030-03-31T22:00:00Z"));
        var address = "https://example.org/" + work;

        desk(() -> {
            audience.record(outlet.id(), new AudienceFigure(address, march, 77_031));
            return null;
        });

        assertThat(textOf(desk(() -> reports.of(outlet.id(), march)).content())).contains("77031");
        var nowhere = new AudienceFigure("https://example.org/nowhere", march, 1);
        assertThatThrownBy(() ->
                        desk(() -> {
                            audience.record(outlet.id(), nowhere);
                            return null;
                        }))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void owesWhatAnAmendmentBringsInFromTheAmendmentOn() {
        var fee = Map.of("amount", "100", "currency", "EUR", "per", "P1M");
        var since = Window.from(START.minus(Duration.ofDays(365)));
        var terms =
                Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL)
                        .within(Constraints.NONE.published(since));
        var id = grant(terms);
        tickAt(START.plus(Duration.ofDays(1)));
        var quarterly =
                new Amendment(
                        "", terms.owing(Duty.of(DutyType.PAY, fee)), "From now on", contract());
        desk(() -> amendments.amend(id, permissions.get(id).revision(), quarterly));

        tickAt(Instant.parse("2030-03-31T22:00:00Z"));

        assertThat(owed())
                .extracting(Due::dueAt)
                .containsExactly(Instant.parse("2030-03-31T22:00:00Z"));
    }

    @Test
    void saysOnOneSheetWhatIsLiveAndOwed() {
        var first = WorkId.next();
        var second = WorkId.next();
        grant(Set.of(first, second), FEE);
        publish(first);
        publish(second);
        desk(() -> {
            receipts.recordTakedown(second, "site");
            return null;
        });

        var sheet = desk(() -> sheets.of(outlet.id()));

        assertThat(sheet.live()).isEqualTo(1);
        assertThat(sheet.publishedInAYear()).isEqualTo(2);
        assertThat(sheet.photos()).isFalse();
        assertThat(sheet.permissions()).hasSize(1);
        assertThat(sheet.owed()).hasSize(2);
    }

    @Test
    void countsOnTheSheetEveryPermissionInForceHoweverMany() {
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        var pictures =
                Terms.allowing(Scope.of(WorkId.next()), Use.IMAGE_USE)
                        .within(Constraints.NONE.displayed(Window.until(tomorrow)));
        grant(pictures);
        for (var each = 0; each < 101; each++) {
            grant(Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL));
        }

        var sheet = desk(() -> sheets.of(outlet.id()));

        assertThat(sheet.inForce()).isEqualTo(102);
        assertThat(sheet.photos()).isTrue();
        assertThat(sheet.firstEnd()).contains(tomorrow);
        assertThat(sheet.permissions()).hasSize(100);
        assertThat(sheet.permissions().get(0).words()).contains("pictures");
        clock.advance(Duration.ofDays(1));
        assertThat(desk(() -> sheets.of(outlet.id())).inForce()).isEqualTo(101);
        assertThat(desk(() -> sheets.of(outlet.id())).photos()).isFalse();
    }

    @Test
    void listsWhatIsOwedByWhenItIsDuePageByPage() {
        var first = WorkId.next();
        var second = WorkId.next();
        grant(Set.of(first, second), FEE);
        publish(first);
        clock.advance(Duration.ofDays(1));
        publish(second);
        var filter = new DueFilter(Optional.of(DueState.DUE), Optional.of(outlet.id()));

        var page = desk(() -> dues.list(filter, Optional.empty(), 1));
        var rest = desk(() -> dues.list(filter, page.next(), 1));

        assertThat(page.items()).extracting(due -> due.work().orElseThrow()).containsExactly(first);
        assertThat(rest.items())
                .extracting(due -> due.work().orElseThrow())
                .containsExactly(second);
        assertThat(rest.next()).isEmpty();
    }

    private Optional<LetterId> letterOf(InstrumentId grant, Duty duty, WorkId work) {
        var about = new Subject("duty", grant + "/" + DutyName.of(duty) + "/" + work);
        return desk(() -> courier.list(LetterFilter.about(about), Optional.empty(), 1))
                .items()
                .stream()
                .map(PostedLetter::id)
                .findFirst();
    }

    private List<PostedLetter> digests() {
        var about = new Subject("partner", outlet.id().toString());
        return desk(() -> courier.list(LetterFilter.about(about), Optional.empty(), 10)).items();
    }

    private void prove(Duty duty, WorkId work, String address) {
        var grant = owed().get(0).instrument();
        desk(() -> {
            proofs.prove(grant, DutyName.of(duty), work, NewProof.postedAt(address));
            return null;
        });
    }

    private void grant(Set<WorkId> works, Duty duty) {
        grant(Terms.allowing(new Scope.ListedWorks(works), Use.WEB_FULL).owing(duty));
    }

    private InstrumentId grant(Terms terms) {
        var what =
                new NewInstrument(
                        InstrumentKind.AGREEMENT,
                        "An agreement",
                        Optional.of(outlet.id()),
                        outlet.name(),
                        Optional.empty(),
                        terms);
        return desk(() -> permissions.record(what, contract()));
    }

    private static List<NewEvidence> contract() {
        return List.of(
                new NewEvidence(
                        EvidenceType.CONTRACT, "contract.txt", "Agreed".getBytes(UTF_8), null));
    }

    private void publish(WorkId work) {
        var question = question(Act.PUBLISH, work);
        desk(() ->
                receipts.store(
                        new NewReceipt(
                                question,
                                decisions.decideAndReserve(question),
                                "https://example.org/" + work,
                                "0".repeat(64))));
    }

    private boolean permits(Act act, WorkId work) {
        return desk(() -> decisions.decide(question(act, work))).permits();
    }

    private Question question(Act act, WorkId work) {
        var version = WorkVersion.first(work, "v1", WorkFacts.NONE);
        var body = Component.text(ComponentKind.BODY, version);
        var site = Channel.site("site", "Daily");
        return Question.of(act, Use.WEB_FULL, version, List.of(body), site, clock.instant())
                .timed(Timing.at(clock.instant()).publishedAt(START));
    }

    private List<Due> owed() {
        return desk(() -> sheets.of(outlet.id())).owed();
    }

    private Due settle(Due due, Settlement how) {
        return desk(() -> dues.settle(due.id(), due.version(), how));
    }

    private void tickAt(Instant instant) {
        clock.stopAt(instant);
        asSystem(() -> {
            worker.tick();
            return null;
        });
    }

    /** By its directory: spreadsheet programs do the same, and sizes stand nowhere else. */
    private static String textOf(byte[] spreadsheet) throws Exception {
        var text = new StringBuilder();
        var path = Files.write(Files.createTempFile("usage", ".xlsx"), spreadsheet);
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        } finally {
            Files.delete(path);
        }
        return text.toString();
    }

    private static <T> T desk(Supplier<T> work) {
        return as(Set.of(Role.EDITOR, Role.RIGHTS_EDITOR), work);
    }
}
