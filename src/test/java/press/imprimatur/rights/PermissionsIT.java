package press.imprimatur.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.as;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.files.FileIsEmpty;
import press.imprimatur.files.FileTypeNotAccepted;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class PermissionsIT {

    private static final Duty CREDIT =
            Duty.creditLine(
                    "This article was originally published by Radio Free Asia and is reprinted"
                            + " with permission.",
                    "TOP");

    @Inject Permissions permissions;
    @Inject DutyProofs proofs;
    @Inject Releases releases;
    @Inject Amendments amendments;
    @Inject Decisions decisions;
    @Inject Receipts receipts;
    @Inject Holds holds;
    @Inject Outlets outlets;
    @Inject Sentences sentences;
    @Inject Clock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void a_recorded_grant_permits_with_its_duties_until_its_end() {
        var work = WorkId.next();
        var end = clock.instant().plusSeconds(3600);
        var id = record(grantOf(work).within(Constraints.NONE.displayed(Window.until(end))));

        var decision = decide(Act.PUBLISH, work);

        assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(decision.reliedOn()).containsExactly(new InstrumentRef(id, 1));
        assertThat(decision.duties()).extracting(OwedDuty::duty).containsExactly(CREDIT);
        assertThat(decision.validUntil()).contains(end);
    }

    @Test
    void what_was_recorded_is_read_again_with_its_evidence() {
        var work = WorkId.next();
        var id = record(grantOf(work));

        var record = desk(() -> permissions.get(id));
        var paper = record.evidence().get(0);

        assertThat(record.instrument().terms()).isEqualTo(grantOf(work));
        assertThat(record.standing()).contains(EffectiveState.ACTIVE);
        assertThat(record.termsHash()).matches("[0-9a-f]{64}");
        assertThat(paper.type()).isEqualTo(EvidenceType.MAIL);
        assertThat(rightsEditor(() -> permissions.evidence(id, paper.id())))
                .isEqualTo(letter().content());
        assertThat(desk(() -> permissions.versions(id))).hasSize(1);
    }

    @Test
    void without_a_permission_the_sentence_says_so() {
        var reason = decide(Act.PUBLISH, WorkId.next()).reasons().get(0);

        assertThat(reason.sentence(sentences)).isEqualTo("No permission covers the body.");
        assertThat(reason.fix().sentence(sentences)).isEqualTo("Record a permission for the body");
    }

    @Test
    void revocation_ends_it_at_once_and_for_good() {
        var work = WorkId.next();
        var id = record(grantOf(work));
        var revision = desk(() -> permissions.get(id)).revision();

        revoke(id, revision, new Revocation(Optional.empty(), "They changed their mind", null));

        assertThat(decide(Act.KEEP, work).reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.REVOKED);
        assertThat(desk(() -> permissions.get(id)).instrument().state())
                .isEqualTo(InstrumentState.REVOKED);
        assertThatThrownBy(() -> revoke(id, revision + 1, new Revocation(null, "Again", null)))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void a_revocation_from_a_stale_page_or_into_the_past_or_without_a_reason_is_refused() {
        var id = record(grantOf(WorkId.next()));
        var revision = desk(() -> permissions.get(id)).revision();
        var past = Optional.of(Instant.parse("2020-01-01T00:00:00Z"));

        assertThatThrownBy(() -> revoke(id, revision + 7, new Revocation(null, "Why", null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> revoke(id, revision, new Revocation(past, "Why", null)))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> revoke(id, revision, new Revocation(null, " ", null)))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void a_public_licence_is_never_revoked() {
        var id = record(grantOf(WorkId.next()).revocable(Revocability.NEVER));
        var revision = desk(() -> permissions.get(id)).revision();

        assertThatThrownBy(() -> revoke(id, revision, new Revocation(null, "Why", null)))
                .isInstanceOf(CannotBeRevoked.class);
    }

    @Test
    void there_is_no_grant_without_evidence() {
        var what = what(grantOf(WorkId.next()));
        var empty = new NewEvidence(EvidenceType.MAIL, "empty.txt", new byte[0], null);
        var programme =
                new NewEvidence(EvidenceType.MAIL, "a.exe", new byte[] {'M', 'Z', 0, 1}, null);

        assertThatThrownBy(() -> rightsEditor(() -> permissions.record(what, List.of())))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("evidence"));
        assertThatThrownBy(() -> rightsEditor(() -> permissions.record(what, List.of(empty))))
                .isInstanceOf(FileIsEmpty.class);
        assertThatThrownBy(() -> rightsEditor(() -> permissions.record(what, List.of(programme))))
                .isInstanceOf(FileTypeNotAccepted.class);
    }

    @Test
    void a_draft_permits_nothing_until_it_is_granted() {
        var work = WorkId.next();
        var id = rightsEditor(() -> permissions.draft(what(grantOf(work))));

        assertThat(decide(Act.PUBLISH, work).permits()).isFalse();
        rightsEditor(() -> {
            permissions.grant(id, permissions.get(id).revision(), List.of(letter()));
            return null;
        });

        assertThat(decide(Act.PUBLISH, work).permits()).isTrue();
    }

    @Test
    void a_spoken_grant_is_provisional() {
        var work = WorkId.next();
        var note = new NewEvidence(EvidenceType.CALL_NOTE, "call.txt", bytes("She said yes"), null);
        var heard = note.backedBy(new OralEvidence(OralEvidence.Kind.WITNESS, "Tom Reed"));

        rightsEditor(() -> permissions.record(what(grantOf(work)), List.of(heard)));

        assertThat(decide(Act.PUBLISH, work).validUntil()).isPresent();
    }

    @Test
    void an_agreement_covers_every_story_of_its_outlet() {
        var outlet =
                rightsEditor(() ->
                        outlets.add(new OutletDetails("Outlet " + WorkId.next(), "", "", "", "")));
        var story = WorkFacts.storyOf(outlet.id(), clock.instant());
        var terms = Terms.allowing(Scope.everythingOf(outlet.id()), Use.WEB_FULL);
        var agreement =
                new NewInstrument(
                        InstrumentKind.AGREEMENT,
                        "Everything",
                        Optional.of(outlet.id()),
                        "Radio",
                        null,
                        terms);
        rightsEditor(() -> permissions.record(agreement, List.of(letter())));

        assertThat(decide(Act.PUBLISH, WorkId.next(), story).permits()).isTrue();
        assertThat(decide(Act.PUBLISH, WorkId.next(), WorkFacts.NONE).permits()).isFalse();
        assertThat(
                        desk(() ->
                                        permissions.list(
                                                new InstrumentFilter(
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.of(outlet.id()),
                                                        Optional.empty()),
                                                Optional.empty(),
                                                10))
                                .items())
                .extracting(InstrumentSummary::title)
                .containsExactly("Everything");
    }

    @Test
    void a_hold_hides_at_once_and_is_lifted() {
        var work = WorkId.next();
        record(grantOf(work));

        var hold = editor(() -> holds.hold(work, "A lawyer called"));

        assertThat(decide(Act.KEEP, work).reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.ON_HOLD);
        assertThat(desk(() -> holds.on(work))).extracting(Hold::id).containsExactly(hold);
        editor(() -> {
            holds.lift(hold, "Settled");
            return null;
        });
        assertThat(decide(Act.KEEP, work).permits()).isTrue();
    }

    @Test
    void a_receipt_keeps_by_what_right_it_was_published() {
        var work = WorkId.next();
        var id = record(grantOf(work));
        var question = question(Act.PUBLISH, work, WorkFacts.NONE);
        var hash = "0".repeat(64);

        editor(() ->
                receipts.store(
                        new NewReceipt(
                                question,
                                decisions.decideAndReserve(question),
                                "https://example.org/a",
                                hash)));

        var receipt = desk(() -> receipts.of(work)).get(0);
        assertThat(receipt.reliedOn()).containsExactly(new InstrumentRef(id, 1));
        assertThat(receipt.renderedSha256()).isEqualTo(hash);
        assertThat(receipt.trace()).contains("PERMIT_WITH", "originally published by Radio");
    }

    @Test
    void no_more_are_live_at_once_than_allowed_until_one_is_taken_down() {
        var first = WorkId.next();
        var second = WorkId.next();
        var terms =
                Terms.allowing(new Scope.ListedWorks(Set.of(first, second)), Use.WEB_FULL)
                        .within(Constraints.NONE.atMost(Quantity.liveAtOnce(1)));
        record(terms);
        var question = question(Act.PUBLISH, first, WorkFacts.NONE);

        editor(() ->
                receipts.store(
                        new NewReceipt(
                                question,
                                decisions.decideAndReserve(question),
                                "https://example.org/a",
                                "0".repeat(64))));

        assertThat(decide(Act.PUBLISH, second).reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.QUANTITY_USED_UP);
        editor(() -> {
            receipts.recordTakedown(first, "site");
            return null;
        });
        assertThat(decide(Act.PUBLISH, second).permits()).isTrue();
    }

    @Test
    void what_is_due_before_is_met_by_a_record_of_it() {
        var work = WorkId.next();
        var id =
                record(
                        Terms.allowing(Scope.of(work), Use.WEB_FULL)
                                .owing(Duty.of(DutyType.APPROVAL_OF_CHANGE)));

        assertThat(decide(Act.PUBLISH, work).permits()).isFalse();
        rightsEditor(() -> {
            var approval = DutyName.of(Duty.of(DutyType.APPROVAL_OF_CHANGE));
            proofs.prove(id, approval, work, NewProof.of(List.of(letter())));
            return null;
        });

        assertThat(decide(Act.PUBLISH, work).permits()).isTrue();
    }

    @Test
    void an_embargo_opens_when_its_release_is_recorded() {
        var work = WorkId.next();
        var id = record(grantOf(work).within(Constraints.NONE.published(Window.onceReleased())));

        assertThat(decide(Act.PUBLISH, work).permits()).isFalse();
        rightsEditor(() -> {
            releases.record(
                    id, new Release(clock.instant(), "Nora", Optional.empty(), List.of(letter())));
            return null;
        });

        assertThat(decide(Act.PUBLISH, work).permits()).isTrue();
    }

    @Test
    void only_a_rights_editor_records() {
        var what = what(grantOf(WorkId.next()));

        assertThatThrownBy(() -> editor(() -> permissions.record(what, List.of(letter()))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_list_is_paged_by_key() {
        var work = WorkId.next();
        var older = record(grantOf(work));
        var newer = record(grantOf(work));
        var filter = InstrumentFilter.naming(work);

        var first = desk(() -> permissions.list(filter, Optional.empty(), 1));
        var second = desk(() -> permissions.list(filter, first.next(), 1));

        assertThat(first.items()).extracting(InstrumentSummary::id).containsExactly(newer);
        assertThat(second.items()).extracting(InstrumentSummary::id).containsExactly(older);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void questions_that_are_asked_together_have_the_answers_that_each_has_alone() {
        var outlet = rightsEditor(() -> outlets.add(outlet()));
        var owed = Duty.of(DutyType.SEND_COPY).due(DutyType.Phase.PRE);
        var works = Stream.generate(WorkId::next).limit(5).toList();
        var amended = record(grantOf(works.get(0)));
        var copied = record(grantOf(works.get(1)).owing(owed));
        record(grantOf(works.get(2)).within(Constraints.NONE.atMost(Quantity.liveAtOnce(0))));
        record(Terms.allowing(Scope.everythingOf(outlet.id()), Use.WEB_FULL));
        editor(() -> holds.hold(works.get(3), "A complaint"));
        var elsewhere = new Amendment("", grantOf(WorkId.next()), "Another", List.of(letter()));
        rightsEditor(() -> amendments.amend(amended, revision(amended), elsewhere));
        rightsEditor(() -> {
            var sent = NewProof.of(List.of(letter()));
            proofs.prove(copied, DutyName.of(owed), works.get(1), sent);
            return null;
        });
        var ofOutlet = WorkFacts.storyOf(outlet.id(), clock.instant());
        var questions =
                works.stream()
                        .flatMap(work ->
                                Stream.of(
                                        question(Act.PUBLISH, work, WorkFacts.NONE),
                                        question(Act.KEEP, work, WorkFacts.NONE),
                                        question(Act.KEEP, work, ofOutlet)))
                        .toList();

        var together = desk(() -> decisions.decideAll(questions));

        var alone = questions.stream().map(each -> desk(() -> decisions.decide(each))).toList();
        assertThat(together).isEqualTo(alone);
        assertThat(together)
                .extracting(Decision::verdict)
                .contains(Verdict.PERMIT, Verdict.PERMIT_WITH, Verdict.DENY);
    }

    private long revision(InstrumentId id) {
        return permissions.get(id).revision();
    }

    private static OutletDetails outlet() {
        return new OutletDetails("Northern Light", "", "Nora", "nora@light.example", "");
    }

    private InstrumentId record(Terms terms) {
        return rightsEditor(() -> permissions.record(what(terms), List.of(letter())));
    }

    private void revoke(InstrumentId id, long revision, Revocation how) {
        rightsEditor(() -> {
            permissions.revoke(id, revision, how);
            return null;
        });
    }

    private Decision decide(Act act, WorkId work) {
        return decide(act, work, WorkFacts.NONE);
    }

    private Decision decide(Act act, WorkId work, WorkFacts facts) {
        return desk(() -> decisions.decide(question(act, work, facts)));
    }

    private Question question(Act act, WorkId work, WorkFacts facts) {
        var version = WorkVersion.first(work, "v1", facts);
        var body = Component.text(ComponentKind.BODY, version);
        var site = Channel.site("site", "Daily");
        return Question.of(act, Use.WEB_FULL, version, List.of(body), site, clock.instant())
                .timed(Timing.at(clock.instant()).publishedAt(clock.instant()));
    }

    private static Terms grantOf(WorkId work) {
        return Terms.allowing(Scope.of(work), Use.WEB_FULL).owing(CREDIT);
    }

    private static NewInstrument what(Terms terms) {
        return new NewInstrument(
                InstrumentKind.GRANT, "One story", null, "Radio Free Asia", null, terms);
    }

    private static NewEvidence letter() {
        return new NewEvidence(
                EvidenceType.MAIL, "letter.txt", bytes("You may reprint this story."), null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static <T> T rightsEditor(Supplier<T> work) {
        return as(Set.of(Role.RIGHTS_EDITOR), work);
    }

    private static <T> T editor(Supplier<T> work) {
        return as(Set.of(Role.EDITOR), work);
    }

    private static <T> T desk(Supplier<T> work) {
        return as(Set.of(Role.REPORTER), work);
    }
}
