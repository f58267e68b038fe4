package press.imprimatur.mailbox.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.MailNotice;

class HostileMailTest {

    private static final String HEAD = "From: Ann <ann@rfa.example>\nMIME-Version: 1.0\n";
    private static final Duration SOON = Duration.ofSeconds(2);

    // The time of this thread alone: what else the machine does meanwhile is not the reader's.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    @Test
    void readsMailsThatAreMadeToStopItWithinTwoSeconds() {
        var many = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n");
        many.append("--b\nContent-Type: text/plain\n\nx\n".repeat(100_000));
        var deep = new StringBuilder(HEAD);
        for (var i = 0; i < 50_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
            deep.append("\n\n--b").append(i).append('\n');
        }
        var hostile =
                List.of(
                        many.toString(),
                        deep.toString(),
                        many.toString().replace("multipart/mixed", "multipart/alternative"),
                        HEAD + "Content-Type: message/rfc822\n\n".repeat(130_000),
                        HEAD + "X: y\n".repeat(800_000) + "\nx",
                        HEAD + "Subject: " + "=?x?q?".repeat(600_000) + "\n\nx",
                        HEAD + "Content-Type: text/plain" + "; a=\"\\\"b".repeat(400_000) + "\n\nx",
                        HEAD + "Subject: x\n" + " y\n".repeat(1_000_000) + "\nx",
                        HEAD + "Content-Type: text/html\n\n" + "<table><tr><td>".repeat(270_000),
                        HEAD + "Content-Type: text/html\n\n<p " + "a=b ".repeat(1_000_000) + ">x");

        for (var mail : hostile) {
            var begun = CPU.getCurrentThreadCpuTime();
            assertThat(Mails.read(mail).from()).isEqualTo("Ann <ann@rfa.example>");
            assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - begun)).isLessThan(SOON);
        }
        assertThat(keys(Mails.read(many.toString()))).contains("mailbox.tooManyParts");
        assertThat(keys(Mails.read(deep.toString()))).contains("mailbox.tooDeep");
    }

    @Test
    void knowsWhatIsNoMail() {
        for (var other : List.of("%PDF-1.7\nno mail", "Yes: you may.", "", "\n\n", "To: me\n\nx")) {
            assertThat(Mails.reader().read(other.getBytes(UTF_8))).isEmpty();
        }
    }

    private static List<String> keys(IncomingMail mail) {
        return mail.notices().stream().map(MailNotice::key).toList();
    }
}
