package press.imprimatur.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.colleague;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Subject;
import press.imprimatur.identity.UserId;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** What people are told, in the inbox and by mail. */
@ArquillianTest
class NotificationsIT {

    private static final String PLACE = "/desk/articles/article.xhtml?id=1";

    @Inject Notifications notifications;
    @Inject Inbox inbox;
    @Inject Courier courier;
    @Inject CurrentCaller callers;
    @Inject ClockInHand background;
    @Inject Clock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Caller ada;
    private Caller jo;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void letTwoPeopleJoin() {
        background.pause();
        ada = colleague("Ada " + unique, "ada-" + unique + "@desk.example", Role.EDITOR);
        jo = colleague("Jo " + unique, "", Role.REPORTER);
    }

    @AfterEach
    void letTheClocksRun() {
        ((MovableClock) clock).run();
        background.windUp();
    }

    @Test
    void tellOthersAndNobodyOfTheirOwnDeeds() {
        tell(jo, Set.of(ada.user(), jo.user()), NotificationKind.MENTIONED, "Ferries");

        assertThat(inboxOf(jo)).isEmpty();
        assertThat(inboxOf(ada))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.kind()).isEqualTo(NotificationKind.MENTIONED);
                    assertThat(told.by()).contains("Jo " + unique);
                    assertThat(told.headline()).isEqualTo("Ferries");
                    assertThat(told.readAt()).isEmpty();
                });
    }

    @Test
    void areReadByTheirOwnerOnly() {
        tell(jo, Set.of(ada.user()), NotificationKind.REPLIED, "Ferries");
        var told = inboxOf(ada).get(0).id();

        assertThat(as(jo, () -> inbox.read(told))).isEmpty();
        assertThat(as(ada, inbox::unread)).isEqualTo(1);
        assertThat(as(ada, () -> inbox.read(told))).map(Notification::place).contains(PLACE);
        assertThat(as(ada, inbox::unread)).isZero();
    }

    @Test
    void areAllReadAtOnceAndComeInStretchesByKey() {
        for (var number = 1; number <= 5; number++) {
            tell(jo, Set.of(ada.user()), NotificationKind.ASSIGNED, "Story " + number);
        }

        var first = as(ada, () -> inbox.list(Optional.empty(), 3));
        var rest = as(ada, () -> inbox.list(first.next(), 3));
        as(
                ada,
                () -> {
                    inbox.readAll();
                    return null;
                });

        assertThat(first.items())
                .extracting(Notification::headline)
                .containsExactly("Story 5", "Story 4", "Story 3");
        assertThat(rest.items())
                .extracting(Notification::headline)
                .containsExactly("Story 2", "Story 1");
        assertThat(rest.next()).isEmpty();
        assertThat(as(ada, inbox::unread)).isZero();
        assertThatThrownBy(() -> as(ada, () -> inbox.list(Optional.of("nonsense"), 3)))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void comeByMailAtOnceWithTheHeadlineAndALink() {
        tell(jo, Set.of(ada.user()), NotificationKind.MENTIONED, "Ferries " + unique);

        assertThat(lettersTo(ada))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject())
                            .isEqualTo(
                                    "Jo %s mentioned you in a comment on “Ferries %s”."
                                            .formatted(unique, unique));
                    assertThat(letter.text()).contains(PLACE);
                });
    }

    @Test
    void comeInOneLetterOfTheDayToWhoeverChoseThat() {
        choose(MailChoice.DAILY);
        tell(jo, Set.of(ada.user()), NotificationKind.MENTIONED, "First " + unique);
        tell(jo, Set.of(ada.user()), NotificationKind.PUBLISHED, "Second " + unique);
        tell(jo, Set.of(ada.user()), NotificationKind.REPLIED, "Read already " + unique);
        var read = inboxOf(ada).get(0).id();
        as(ada, () -> inbox.read(read));
        background.turn();
        assertThat(lettersTo(ada)).isEmpty();

        background.turnTo(clock.instant().plus(Duration.ofHours(25)));
        background.turnTo(clock.instant().plus(Duration.ofHours(50)));

        assertThat(lettersTo(ada))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text())
                                .contains("First " + unique, "Second " + unique)
                                .doesNotContain("Read already"));
    }

    @Test
    void comeByNoMailToWhoeverWantsNone() {
        choose(MailChoice.DAILY);
        tell(jo, Set.of(ada.user()), NotificationKind.MENTIONED, "Gathered");
        choose(MailChoice.NEVER);
        tell(jo, Set.of(ada.user()), NotificationKind.MENTIONED, "Ferries");

        background.turnTo(clock.instant().plus(Duration.ofHours(25)));

        assertThat(lettersTo(ada)).isEmpty();
        assertThat(inboxOf(ada)).hasSize(2);
    }

    @Test
    void sayWhatHappenedByItself() {
        asSystem(() -> {
            notifications.tell(
                    Telling.of(Set.of(ada.user()), NotificationKind.DUE_SOON, "Ferries", PLACE));
            return null;
        });

        assertThat(inboxOf(ada).get(0).by()).isEmpty();
        assertThat(lettersTo(ada).get(0).subject()).isEqualTo("“Ferries” is due soon.");
    }

    private void tell(Caller by, Set<UserId> people, NotificationKind kind, String headline) {
        as(
                by,
                () -> {
                    notifications.tell(Telling.of(people, kind, headline, PLACE));
                    return null;
                });
    }

    private void choose(MailChoice choice) {
        as(
                ada,
                () -> {
                    inbox.choose(choice);
                    return null;
                });
        assertThat(as(ada, inbox::mailChoice)).isEqualTo(choice);
    }

    private List<Notification> inboxOf(Caller person) {
        return as(person, () -> inbox.list(Optional.empty(), 50)).items();
    }

    private List<PostedLetter> lettersTo(Caller person) {
        var about = new Subject("user", person.user().toString());
        var filter = new LetterFilter(Optional.empty(), Optional.of(about));
        return asSystem(() -> courier.list(filter, Optional.empty(), 50)).items();
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return callers.runAs(caller, work);
    }
}
