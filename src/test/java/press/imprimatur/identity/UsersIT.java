package press.imprimatur.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.NEWSROOM;
import static press.imprimatur.identity.IdentityFixture.PASSWORD;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;
import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class UsersIT {

    @Inject Users users;
    @Inject SetUp setUp;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Resource ManagedExecutorService threads;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void isSetUpOnlyOnce() {
        IdentityFixture.setUpNewsroom();

        assertThat(setUp.isNeeded()).isFalse();
        assertThatThrownBy(() ->
                        setUp.complete(
                                new SetUpAnswers(
                                        "test-set-up-code",
                                        "second",
                                        "Second",
                                        PASSWORD,
                                        NEWSROOM)))
                .isInstanceOf(SetUpDone.class);
    }

    @Test
    void keepsOneAdministratorWhenAllAreDeactivatedAtTheSameMoment() throws Exception {
        somebodyWho(ADMINISTRATOR);
        somebodyWho(ADMINISTRATOR);
        var administrators = asSystem(() -> users.activeWith(Set.of(ADMINISTRATOR))).keySet();

        var refusals = new ArrayList<Throwable>();
        for (var outcome : threads.invokeAll(deactivating(administrators))) {
            outcome.get().ifPresent(refusals::add);
        }

        assertThat(refusals).hasSize(1).first().isInstanceOf(LastAdministrator.class);
        assertThat(asSystem(() -> users.activeWith(Set.of(ADMINISTRATOR)))).hasSize(1);
        administrators.forEach(this::reactivate);
    }

    @Test
    void tellsApartByTheUserNameWhoIsCalledAlikeWhereOneOfThemIsChosen() {
        var name = "Edith " + UUID.randomUUID();
        var alone = IdentityFixture.colleague(name + " Lane", "", EDITOR);
        var one = IdentityFixture.colleague(name, "", EDITOR);
        var other = IdentityFixture.colleague(name, "", REPORTER);

        var both = asSystem(() -> users.toChooseFrom(Set.of(EDITOR, REPORTER)));
        assertThat(both.get(alone.user())).isEqualTo(name + " Lane");
        assertThat(both.get(one.user())).isEqualTo(name + " (" + userName(one) + ")");
        assertThat(both.get(other.user())).isEqualTo(name + " (" + userName(other) + ")");
        var editors = asSystem(() -> users.toChooseFrom(Set.of(EDITOR)));
        assertThat(editors).containsEntry(one.user(), name).doesNotContainKey(other.user());
    }

    private String userName(Caller person) {
        return asSystem(() -> users.get(person.user())).name();
    }

    @Test
    void keepsTheLastAdministratorsRole() {
        somebodyWho(ADMINISTRATOR);
        var all = asSystem(() -> users.activeWith(Set.of(ADMINISTRATOR))).keySet();
        var last = all.iterator().next();
        all.stream().filter(other -> !other.equals(last)).forEach(this::deactivate);

        assertThatThrownBy(() -> demote(last)).isInstanceOf(LastAdministrator.class);
        all.forEach(this::reactivate);
    }

    @Test
    void refusesAChangeOfAnAccountThatChangedMeanwhile() {
        var ada = somebodyWho(REPORTER);
        change(ada.id(), new ChangedUser("Ada Wong", null, Set.of(EDITOR), ada.version()));

        assertThatThrownBy(() ->
                        change(
                                ada.id(),
                                new ChangedUser("Ada", null, Set.of(REPORTER), ada.version())))
                .isInstanceOf(UserChangedMeanwhile.class);
    }

    @Test
    void leavesUsersToAdministrators() {
        var editor = somebodyWho(EDITOR);

        assertThatThrownBy(() -> callers.runAs(atTheDesk(editor), () -> users.list(first(), 10)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void writesDownWhoDidWhatToWhom() {
        var ada = somebodyWho(REPORTER);
        change(ada.id(), new ChangedUser("Ada Wong", null, Set.of(EDITOR), ada.version()));

        var entries =
                asSystem(() ->
                        audit.list(
                                Optional.of(new Subject("user", ada.id().toString())),
                                first(),
                                10));

        assertThat(entries.items())
                .extracting(entry -> entry.act().verb())
                .containsExactly("user.changed", "user.added");
    }

    @Test
    void pagesThroughAllUsersWithoutSkippingAny() {
        var ada = somebodyWho(REPORTER);
        var bob = somebodyWho(REPORTER);

        var seen = new ArrayList<UserId>();
        var cursor = first();
        do {
            var from = cursor;
            var slice = asSystem(() -> users.list(from, 1));
            slice.items().forEach(user -> seen.add(user.id()));
            cursor = slice.next();
        } while (cursor.isPresent());

        assertThat(seen).contains(ada.id(), bob.id()).doesNotHaveDuplicates();
    }

    private List<Callable<Optional<Throwable>>> deactivating(Set<UserId> all) {
        return all.stream().<Callable<Optional<Throwable>>>map(id -> () -> refusal(id)).toList();
    }

    private Optional<Throwable> refusal(UserId id) {
        try {
            deactivate(id);
            return Optional.empty();
        } catch (LastAdministrator refused) {
            return Optional.of(refused);
        }
    }

    private void demote(UserId id) {
        var now = asSystem(() -> users.get(id));
        change(id, new ChangedUser(now.fullName(), null, Set.of(REPORTER), now.version()));
    }

    private void change(UserId id, ChangedUser changed) {
        asSystem(() -> {
            users.change(id, changed);
            return null;
        });
    }

    private void deactivate(UserId id) {
        asSystem(() -> {
            users.deactivate(id);
            return null;
        });
    }

    private void reactivate(UserId id) {
        asSystem(() -> {
            users.reactivate(id);
            return null;
        });
    }

    private static Optional<String> first() {
        return Optional.empty();
    }
}
