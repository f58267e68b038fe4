package press.imprimatur.courier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.as;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.courier.Attachment;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Hindrance;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.LetterBook;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterHasLeft;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterState;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Subject;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class CourierIT {

    private static final String TEXT = "Dobrý den,\n\nsmíme otisknout váš článek? 한국어도 있습니다.";

    @Inject Courier courier;
    @Inject LetterBook book;
    @Inject AuditTrail audit;
    @Inject DeliveryService delivery;
    @Inject Postman postman;
    @Inject OtherPost post;
    @Inject MovableClock clock;
    @Inject UserTransaction transaction;
    @Resource ManagedExecutorService threads;
    @PersistenceContext EntityManager entities;

    private final String address = "grantor-" + UUID.randomUUID() + "@partner.example";
    private GreenMail server;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void openTheMailServer() {
        IdentityFixture.setUpNewsroom();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        post.at(server.getSmtp().getPort());
    }

    @AfterEach
    void putEverythingBack() {
        server.stop();
        post.asSet();
        clock.run();
    }

    @Test
    void bringsALetterOnceWithSubjectTextAndAttachmentAsTheyWere() throws Exception {
        var content = "naïve;résumé\n".getBytes(UTF_8);
        var report = new Attachment("přehled užití – březen.csv", "text/csv", content);

        var id = send(letter("Žádost o přetisk: 물가 “보고서”", List.of(report)));

        await(() -> state(id) == LetterState.SENT);
        assertThat(arrived()).hasSize(1);
        var mail = arrived().get(0);
        assertThat(mail.getSubject()).isEqualTo("Žádost o přetisk: 물가 “보고서”");
        assertThat(mail.getMessageID()).isEqualTo(find(id).messageId());
        assertThat(mail.getFrom()[0]).hasToString("The Harbour Courier <newsroom@courier.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("rights@courier.example");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r", "")).isEqualTo(TEXT);
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
        assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName()))
                .isEqualTo("přehled užití – březen.csv");
    }

    @Test
    void bringsAKeyToWhomItIsForAndKeepsItNoLonger() throws Exception {
        var key = "/answer/" + "aB3-_".repeat(9);
        var text = "Answer here: https://courier.example" + key;
        var to = List.of(address);
        var asking = new Letter(to, "Asking", text, Optional.empty(), Optional.empty(), List.of());

        var id = send(asking);

        await(() -> state(id) == LetterState.SENT);
        assertThat(arrived().get(0).getContent().toString()).contains(key);
        assertThat(inTheBackground(() -> courier.find(id)).orElseThrow().text())
                .contains("Answer here: https://courier.example/answer/")
                .doesNotContain(key);
    }

    @Test
    void keepsAKeySealedWhileTheLetterWaits() throws Exception {
        var port = server.getSmtp().getPort();
        server.stop();
        var key = "/answer/" + "aB3-_".repeat(9);
        var text = "Answer here: https://courier.example" + key;
        var to = List.of(address);
        var asking = new Letter(to, "Asking", text, Optional.empty(), Optional.empty(), List.of());

        var id = send(asking);

        await(() -> find(id).delivery().hindrance().isPresent());
        assertThat(stored(id)).contains("Answer here").doesNotContain(key.substring(8));
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        clock.advance(Duration.ofMinutes(1));
        await(() -> state(id) == LetterState.SENT);
        assertThat(arrived().get(0).getContent().toString()).contains(key);
    }

    /** The row as whoever reads the database finds it. */
    private String stored(LetterId id) {
        return (String)
                entities.createNativeQuery(
                                "select cast(l as text) || encode(sealed_body, 'escape')"
                                        + " from courier_letter l where id = :id",
                                String.class)
                        .setParameter("id", id.value())
                        .getSingleResult();
    }

    @Test
    void sendsNothingWhenTheTransactionIsUndone() throws Exception {
        transaction.begin();
        var id = send(letter("Never said", List.of()));
        transaction.rollback();

        assertThat(atTheDesk(() -> courier.find(id))).isEmpty();
        var later = send(letter("Said", List.of()));
        await(() -> state(later) == LetterState.SENT);
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void keepsALetterWhileTheMailServerIsDownSaysWhyAndBringsItLater() throws Exception {
        var port = server.getSmtp().getPort();
        server.stop();

        var id = send(letter("Patience", List.of()));

        await(() -> find(id).delivery().hindrance().isPresent());
        assertThat(find(id).delivery().hindrance()).contains(Hindrance.UNREACHABLE);
        assertThat(state(id)).isEqualTo(LetterState.WAITING);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        clock.advance(Duration.ofMinutes(1));
        await(() -> state(id) == LetterState.SENT);
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void givesALetterUpAfterADayAndTriesItAgainWhenTold() throws Exception {
        var port = server.getSmtp().getPort();
        server.stop();
        var id = send(letter("A day too late", List.of()));
        await(() -> find(id).delivery().hindrance().isPresent());

        clock.advance(Duration.ofHours(25));
        await(() -> state(id) == LetterState.FAILED);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        tryAgain(id);

        await(() -> state(id) == LetterState.SENT);
        assertThat(arrived()).hasSize(1);
        assertThatThrownBy(() -> tryAgain(id)).isInstanceOf(LetterHasLeft.class);
    }

    @Test
    void letsLettersWaitUntilAMailServerIsSet() {
        post.none();
        var id = send(letter("Waiting for a server", List.of()));
        inTheBackground(() -> {
            postman.goUnlessUnderWay();
            return null;
        });

        assertThat(state(id)).isEqualTo(LetterState.WAITING);
        assertThat(find(id).delivery().attempts()).isZero();

        post.at(server.getSmtp().getPort());
        await(() -> state(id) == LetterState.SENT);
    }

    @Test
    void neverGivesOneLetterToTwoWorkers() {
        post.none();
        Stream.generate(() -> letter("One of many", List.of())).limit(12).forEach(this::send);

        var workers =
                Stream.generate(() -> CompletableFuture.supplyAsync(this::takeAll, threads))
                        .limit(2);
        var taken = workers.toList().stream().flatMap(each -> each.join().stream()).toList();

        assertThat(taken).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void recognisesARepeatAfterACrashByItsMessageId() {
        post.none();
        var id = send(letter("Twice if need be", List.of()));
        var before = taken(id);

        clock.advance(RetryPolicy.HELD_AT_MOST);
        var after = taken(id);
        inTheBackground(() -> {
            delivery.hasLeft(before);
            return null;
        });

        assertThat(after.messageId()).isEqualTo(before.messageId());
        assertThat(state(id)).isEqualTo(LetterState.WAITING);
    }

    @Test
    void keepsAddressSubjectAndTextOutOfTheAuditTrail() {
        var id = send(letter("A name that is nobody’s business", List.of()));
        await(() -> state(id) == LetterState.SENT);

        var entries =
                atTheDesk(() ->
                        audit.list(
                                Optional.of(new Subject("letter", id.toString())),
                                Optional.empty(),
                                10));

        assertThat(entries.items())
                .extracting(entry -> entry.act().verb())
                .containsExactly("letter.sent", "letter.posted");
        assertThat(entries.items().toString()).doesNotContain(address, "business", "otisknout");
    }

    @Test
    void erasesWhatLettersToAnAddressSaidAndKeepsTheirDates() {
        var enclosed = new Attachment("contract.txt", "text/plain", new byte[] {1});
        var id = send(letter("Personal", List.of(enclosed)));
        await(() -> state(id) == LetterState.SENT);

        var erased = atTheDesk(() -> book.forget(address.toUpperCase(java.util.Locale.ROOT)));

        assertThat(erased).isEqualTo(1);
        assertThat(find(id))
                .returns(List.of(), PostedLetter::to)
                .returns("", PostedLetter::subject)
                .returns("", PostedLetter::text)
                .returns(List.of(), PostedLetter::attachments)
                .returns(LetterState.SENT, PostedLetter::state);
        assertThat(find(id).delivery().sentAt()).isPresent();
    }

    @Test
    void listsLettersByStateAndByWhatTheyBelongTo() {
        var about = new Subject("permission", UUID.randomUUID().toString());
        var letter =
                new Letter(
                        List.of(address),
                        "About it",
                        TEXT,
                        Optional.empty(),
                        Optional.of(about),
                        List.of());
        var first = send(letter);
        var second = send(letter);

        var page = atTheDesk(() -> courier.list(LetterFilter.about(about), Optional.empty(), 1));
        var rest = atTheDesk(() -> courier.list(LetterFilter.about(about), page.next(), 1));

        assertThat(page.items()).extracting(PostedLetter::id).containsExactly(second);
        assertThat(rest.items()).extracting(PostedLetter::id).containsExactly(first);
        assertThat(rest.next()).isEmpty();
    }

    private Letter letter(String subject, List<Attachment> attachments) {
        return new Letter(
                List.of(address),
                subject,
                TEXT,
                Optional.empty(),
                Optional.of(new Subject("permission", "a-test")),
                attachments);
    }

    private LetterId send(Letter letter) {
        return atTheDesk(() -> courier.send(letter));
    }

    private void tryAgain(LetterId id) {
        atTheDesk(() -> {
            courier.tryAgain(id);
            return id;
        });
    }

    private PostedLetter find(LetterId id) {
        return atTheDesk(() -> courier.find(id)).orElseThrow();
    }

    private LetterState state(LetterId id) {
        return find(id).state();
    }

    private List<LetterId> takeAll() {
        return Stream.generate(() -> inTheBackground(delivery::takeNext))
                .takeWhile(Optional::isPresent)
                .map(dispatch -> dispatch.orElseThrow().id())
                .toList();
    }

    private Dispatch taken(LetterId id) {
        return Stream.generate(() -> inTheBackground(delivery::takeNext).orElseThrow())
                .filter(dispatch -> dispatch.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<MimeMessage> arrived() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    private static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static <T> T atTheDesk(Supplier<T> work) {
        return as(Set.of(Role.RIGHTS_EDITOR), work);
    }

    private static <T> T inTheBackground(Supplier<T> work) {
        return IdentityFixture.asSystem(work);
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never came about").isLessThan(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
