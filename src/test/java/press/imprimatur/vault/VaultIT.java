package press.imprimatur.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;
import static press.imprimatur.vault.VaultFixture.as;
import static press.imprimatur.vault.VaultFixture.does;
import static press.imprimatur.vault.VaultFixture.entry;
import static press.imprimatur.vault.VaultFixture.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Subject;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.Users;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.testing.ImprimaturArchive;

/** Those who must not be named, and the few who may read who they are. */
@ArquillianTest
class VaultIT {

    private static final String REASON = "She would lose her post";
    private static final String IDENTITY = "Ji-won Han, Room 14, +82 2 555 0147";

    @Inject Vault vault;
    @Inject VaultCare care;
    @Inject Users users;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Inject ClockInHand jobs;
    @PersistenceContext EntityManager entities;

    private UserDetails reporter;
    private UserDetails editor;
    private UserDetails administrator;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void peopleAtTheDesk() {
        reporter = somebody("Ada Wong", REPORTER);
        editor = somebody("Edith Lane", EDITOR);
        administrator = somebody("Adam Min", ADMINISTRATOR);
    }

    @Test
    void recordsNoIdentityUnlessSomebodyWritesItDown() {
        var entered = as(reporter, () -> vault.enter(entry(editor, REASON, "")));

        assertThat(entered.recorded()).isFalse();
        assertThat(as(reporter, () -> vault.look(entered.id(), "To see what I wrote")))
                .isEqualTo(new VaultSecret(REASON, ""));
    }

    @Test
    void opensForTheReporterAndTheNamedEditorEachWithAReasonThatTheOtherReads() {
        var id = entered();

        assertThat(as(reporter, () -> vault.look(id, "To call her")))
                .isEqualTo(new VaultSecret(REASON, IDENTITY));
        assertThat(as(editor, () -> vault.look(id, "To approve the story")))
                .isEqualTo(new VaultSecret(REASON, IDENTITY));

        assertThat(as(reporter, () -> vault.acts(id)))
                .extracting(VaultAct::kind, VaultAct::by, VaultAct::why)
                .containsExactly(
                        tuple(
                                VaultAct.Kind.LOOKED,
                                "Edith Lane",
                                Optional.of("To approve the story")),
                        tuple(VaultAct.Kind.LOOKED, "Ada Wong", Optional.of("To call her")),
                        tuple(VaultAct.Kind.ENTERED, "Ada Wong", Optional.empty()));
    }

    @Test
    void opensForNobodyElseAtTheDesk() {
        var id = entered();
        var otherEditor = somebody("Otto Berg", EDITOR);
        var otherReporter = somebody("Jo Doe", REPORTER);
        var rights = somebody("Lea Law", RIGHTS_EDITOR);

        for (var other : List.of(otherEditor, otherReporter)) {
            refused(other, () -> vault.look(id, "I am curious"), VaultEntryNotFound.class);
        }
        for (var other : List.of(administrator, rights)) {
            refused(other, () -> vault.look(id, "I am curious"), NotAllowed.class);
        }
        refused(otherEditor, () -> vault.breakOpen(id, "I am curious"), NotAllowed.class);
        assertThat(as(otherReporter, () -> vault.find(id))).isEmpty();
        assertThat(as(otherReporter, () -> vault.list())).isEmpty();
        refused(otherReporter, () -> vault.acts(id), VaultEntryNotFound.class);
        refused(rights, () -> vault.list(), NotAllowed.class);
    }

    @Test
    void opensForNoTokenAndNoWorkerOfOurs() {
        var id = entered();
        var script = new Caller(reporter.id(), "Ada Wong", reporter.roles(), Caller.Via.TOKEN);

        assertThatThrownBy(() -> callers.runAs(script, () -> vault.look(id, "A script")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> IdentityFixture.asSystem(() -> vault.breakOpen(id, "A job")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> IdentityFixture.asSystem(() -> vault.list()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void closesForAnEditorWhoIsOneNoMore() {
        var id = entered();
        var demoted = new Caller(editor.id(), "Edith Lane", Set.of(REPORTER), Caller.Via.DESK);

        assertThatThrownBy(() -> callers.runAs(demoted, () -> vault.look(id, "As before")))
                .isInstanceOf(VaultEntryNotFound.class);
    }

    @Test
    void isNotOpenedWithoutAReason() {
        var id = entered();

        refused(reporter, () -> vault.look(id, "  "), FieldRefused.class);
        refused(administrator, () -> vault.breakOpen(id, ""), FieldRefused.class);
        assertThat(as(reporter, () -> vault.acts(id))).hasSize(1);
    }

    @Test
    void wantsADescriptionAReasonASecondPersonAndADay() {
        var day = Optional.of(VaultFixture.tomorrow());
        var other = Optional.of(editor.id());

        refusedAt("description", new NewVaultEntry("", REASON, "", other, Set.of(), day));
        refusedAt("secretReason", new NewVaultEntry("a person", "", "", other, Set.of(), day));
        refusedAt(
                "editor",
                new NewVaultEntry("a person", REASON, "", Optional.empty(), Set.of(), day));
        refusedAt(
                "editor",
                new NewVaultEntry(
                        "a person", REASON, "", Optional.of(reporter.id()), Set.of(), day));
        refusedAt(
                "editor",
                new NewVaultEntry(
                        "a person", REASON, "", Optional.of(administrator.id()), Set.of(), day));
        refusedAt(
                "destroyOn",
                new NewVaultEntry("a person", REASON, "", other, Set.of(), Optional.empty()));
    }

    @Test
    void isApprovedByItsEditorAlone() {
        var id = entered();

        refused(
                somebody("Otto Berg", EDITOR),
                () -> {
                    vault.approve(id);
                    return null;
                },
                VaultEntryNotFound.class);
        does(editor, () -> vault.approve(id));

        assertThat(as(reporter, () -> vault.find(id)).orElseThrow().approvedAt()).isPresent();
    }

    @Test
    void isBrokenOpenByAnAdministratorAndBothAreToldWithoutWhatItSays() {
        var id = entered();

        var opened = as(administrator, () -> vault.breakOpen(id, "The court asks whether " + id));

        assertThat(opened.identity()).isEqualTo(IDENTITY);
        for (var told : List.of(reporter, editor)) {
            assertThat(lettersTo(told))
                    .anySatisfy(text ->
                            assertThat(text)
                                    .contains("Adam Min", id.toString())
                                    .doesNotContain(IDENTITY, REASON, "The court asks"));
        }
        assertThat(as(editor, () -> vault.acts(id)).get(0))
                .satisfies(act -> {
                    assertThat(act.kind()).isEqualTo(VaultAct.Kind.BROKEN_OPEN);
                    assertThat(act.why()).contains("The court asks whether " + id);
                });
        assertThat(as(administrator, () -> vault.acts(id)))
                .allSatisfy(act -> assertThat(act.why()).isEmpty());
    }

    @Test
    void leavesOnlyAStubOnItsDay() {
        var id = entered();
        does(reporter, () -> vault.look(id, "To call her"));

        jobs.turnTo(VaultFixture.theDayAfter());

        var stub = as(reporter, () -> vault.find(id)).orElseThrow();
        assertThat(stub.destroyedAt()).isPresent();
        assertThat(stub.recorded()).isFalse();
        refused(reporter, () -> vault.look(id, "To call her"), VaultEntryDestroyed.class);
        refused(administrator, () -> vault.breakOpen(id, "A judge"), VaultEntryDestroyed.class);
        assertThat(sealedLeft(id)).isZero();
        assertThat(as(reporter, () -> vault.acts(id)))
                .extracting(VaultAct::kind)
                .containsExactly(
                        VaultAct.Kind.DESTROYED, VaultAct.Kind.LOOKED, VaultAct.Kind.ENTERED);
    }

    @Test
    void isNotDestroyedWhileAHoldKeepsItAndIsOnceThatIsReleased() {
        var id = entered();
        var late = VaultFixture.theDayAfter();
        does(administrator, () -> care.hold(id, "Order 12/2026 of the court"));

        jobs.turnTo(late);
        assertThat(as(reporter, () -> vault.find(id)).orElseThrow().destroyedAt()).isEmpty();
        refused(
                reporter,
                () -> {
                    care.destroy(id);
                    return null;
                },
                VaultEntryHeld.class);
        assertThat(as(reporter, () -> vault.acts(id)).get(0).why())
                .contains("Order 12/2026 of the court");

        does(editor, () -> care.release(id, "The case is closed"));
        jobs.turnTo(late);
        assertThat(as(reporter, () -> vault.find(id)).orElseThrow().destroyedAt()).isPresent();
    }

    @Test
    void isHeldByEditorsAndAdministratorsOnly() {
        var id = entered();

        refused(
                reporter,
                () -> {
                    care.hold(id, "I want it kept");
                    return null;
                },
                NotAllowed.class);
    }

    @Test
    void isRewrittenByWhoKeepsItAlone() {
        var id = entered();

        does(reporter, () -> care.rewrite(id, ""));

        assertThat(as(editor, () -> vault.find(id)).orElseThrow().recorded()).isFalse();
        refused(
                editor,
                () -> {
                    care.rewrite(id, "Somebody else");
                    return null;
                },
                VaultEntryNotFound.class);
    }

    @Test
    void goesToTheNamedEditorWhenTheReporterLeaves() {
        var id = entered();

        IdentityFixture.asSystem(() -> {
            users.deactivate(reporter.id());
            return null;
        });

        var now = as(editor, () -> vault.find(id)).orElseThrow();
        assertThat(now.keeper()).isEqualTo(editor.id());
        assertThat(lettersTo(editor)).anyMatch(text -> text.contains("somebody else who keeps it"));
        var next = somebody("Nora Next", REPORTER);
        does(editor, () -> care.handOver(id, Optional.of(next.id())));
        assertThat(as(next, () -> vault.look(id, "I take it over")).identity()).isEqualTo(IDENTITY);
    }

    @Test
    void isGivenToSomebodyByAnAdministratorOnlyWhenBothHaveLeft() {
        var id = entered();
        var next = somebody("Nora Next", EDITOR);
        ThrowingCallable giving =
                () -> does(administrator, () -> care.handOver(id, Optional.of(next.id())));

        assertThatThrownBy(giving).isInstanceOf(VaultEntryHasKeepers.class);
        IdentityFixture.asSystem(() -> {
            users.deactivate(editor.id());
            users.deactivate(reporter.id());
            return null;
        });
        assertThat(as(next, () -> vault.find(id)).orElseThrow().keeper()).isEqualTo(reporter.id());
        does(administrator, () -> care.handOver(id, Optional.of(next.id())));

        assertThat(as(next, () -> vault.look(id, "I take it over")).identity()).isEqualTo(IDENTITY);
        refused(administrator, () -> vault.look(id, "Me too"), NotAllowed.class);
    }

    @Test
    void saysInTheAuditTrailThatItWasOpenedAndNothingOfIt() {
        var id = entered();
        does(reporter, () -> vault.look(id, "To call " + IDENTITY));

        var about = Optional.of(new Subject("vault entry", id.toString()));
        var entries = as(editor, () -> audit.list(about, Optional.empty(), 50)).items();

        assertThat(entries)
                .extracting(each -> each.act().verb())
                .containsExactly("vault.looked", "vault.entered");
        assertThat(entries.toString()).doesNotContain("Ji-won", "post", "knowledge of the talks");
    }

    @Test
    void leavesNothingInTheLogOfTheServer() {
        var said = new StringBuilder();
        var listener =
                new Handler() {
                    @Override
                    public void publish(LogRecord line) {
                        said.append(line.getMessage()).append(line.getThrown());
                        said.append(Arrays.toString(line.getParameters()));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        listener.setLevel(Level.ALL);
        var root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            var id = entered();
            does(reporter, () -> vault.look(id, "To call " + IDENTITY));
            does(administrator, () -> vault.breakOpen(id, "A judge"));
            root.info("so much is heard");
        } finally {
            root.removeHandler(listener);
        }

        assertThat(said).contains("so much is heard").doesNotContain("Ji-won");
    }

    private VaultEntryId entered() {
        return as(reporter, () -> vault.enter(entry(editor, REASON, IDENTITY))).id();
    }

    private void refusedAt(String field, NewVaultEntry wanted) {
        assertThatThrownBy(() -> as(reporter, () -> vault.enter(wanted)))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private static void refused(
            UserDetails person, Supplier<?> work, Class<? extends RuntimeException> how) {
        assertThatThrownBy(() -> as(person, work)).as(person.fullName()).isInstanceOf(how);
    }

    private List<String> lettersTo(UserDetails person) {
        return texts(
                "select subject || body from courier_letter where :it = any(recipients)", person);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String query, UserDetails person) {
        return entities.createNativeQuery(query)
                .setParameter("it", person.mail().orElseThrow())
                .getResultList();
    }

    /** What is left of the entry that somebody typed and that was sealed. */
    private long sealedLeft(VaultEntryId id) {
        return Stream.of(
                        "select count(*) from vault_entry where id = :id and"
                                + " (sealed_reason is not null or sealed_identity is not null)",
                        "select count(*) from vault_act where entry = :id"
                                + " and sealed_why is not null")
                .mapToLong(query ->
                        ((Number)
                                        entities.createNativeQuery(query)
                                                .setParameter("id", id.value())
                                                .getSingleResult())
                                .longValue())
                .sum();
    }
}
