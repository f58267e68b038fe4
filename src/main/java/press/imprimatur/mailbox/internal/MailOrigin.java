package press.imprimatur.mailbox.internal;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.imprimatur.mailbox.IncomingMail.Automatic;

/** Who wrote a mail, when, and whether it was a person at all. */
final class MailOrigin {

    /** Where lists and forwarders put the writer whose place they take. */
    private static final List<String> WRITERS =
            List.of(
                    "x-original-from",
                    "x-original-sender",
                    "original-from",
                    "x-google-original-from",
                    "author");

    private static final Pattern VIA = Pattern.compile("(?i)\\b(?:via|on behalf of)\\b");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",;:()]+@[^\\s<>\",;:()]+");
    private static final Pattern SYSTEM =
            Pattern.compile("(?i)^(?:mailer-daemon|mail-daemon|postmaster|mdaemon)@");

    /** How programs begin the subjects of their answers, without the headers that they owe. */
    private static final Pattern AWAY =
            Pattern.compile(
                    "(?iu)^(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|auto:"
                            + "|out[ -]of[ -](?:the[ -])?office|on vacation"
                            + "|abwesenheit|automatische antwort|automatisch antwoord"
                            + "|afwezigheid|r[ée]ponse automatique|absence du bureau"
                            + "|respuesta autom[áa]tica|fuera de (?:la )?oficina"
                            + "|resposta autom[áa]tica|risposta automatica|fuori sede"
                            + "|autosvar|automatisk svar|automatiskt svar|автоответ"
                            + "|自动答复|自動返信|自動回覆|자동 회신|부재중).*");

    private final Headers headers;

    MailOrigin(Part mail) {
        this.headers = mail.headers();
    }

    /** Who wrote it, though somebody else may have sent it on. */
    String writer() {
        var from = sender();
        return WRITERS.stream()
                .map(headers::text)
                .filter(named -> ADDRESS.matcher(named).find())
                .filter(named -> !sameAddress(named, from))
                .findFirst()
                .map(named -> withName(named, from))
                .or(() -> repliesTo(from))
                .orElse(from);
    }

    /** As it stands in the mail. */
    String sender() {
        var from = headers.text("from");
        return inWords(from.isEmpty() ? headers.text("sender") : from);
    }

    /** A list that puts itself in the writer's place says where the writer is answered. */
    private Optional<String> repliesTo(String from) {
        var replyTo = headers.text("reply-to");
        var isRewritten =
                VIA.matcher(from).find()
                        || headers.has("list-id")
                        || headers.has("list-post")
                        || headers.has("mailing-list");
        return isRewritten && ADDRESS.matcher(replyTo).find() && !sameAddress(replyTo, from)
                ? Optional.of(inWords(replyTo)).filter(each -> !isOfList(each))
                : Optional.empty();
    }

    /** Answers that go to the list itself do not say who wrote. */
    private boolean isOfList(String address) {
        var list = headers.text("list-post").toLowerCase(Locale.ROOT);
        return !list.isEmpty() && list.contains(address(address));
    }

    private static String withName(String named, String from) {
        var name = VIA.split(from, 2)[0].replaceAll("^[\\s\"'(]+|[\\s\"')]+$", "");
        return named.contains("<") || name.isEmpty() || name.contains("@")
                ? inWords(named)
                : name + " <" + address(named) + ">";
    }

    private static boolean sameAddress(String one, String other) {
        return address(one).equals(address(other));
    }

    private static String address(String header) {
        var found = ADDRESS.matcher(header);
        return found.find() ? found.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Without the quotation marks around names. */
    private static String inWords(String address) {
        return address.replaceAll("^\"([^\"]*)\"\\s*(?=<)", "$1 ").strip();
    }

    Optional<Instant> sentAt() {
        try {
            // Lenient, as old programs need; a new one each time, for it is not for two threads.
            var date = new MailDateFormat().parse(headers.text("date"));
            return Optional.ofNullable(date).map(Date::toInstant);
        } catch (ParseException none) {
            return Optional.empty();
        }
    }

    Optional<Automatic> automatic(Part mail) {
        if (mail.type().equals("multipart/report")) {
            return Optional.of(report(mail.parameter("report-type")));
        }
        if (mail.type().equals("message/delivery-status")
                || headers.has("x-failed-recipients")
                || SYSTEM.matcher(address(headers.text("from"))).find()) {
            return Optional.of(Automatic.BOUNCE);
        }
        var submitted = headers.text("auto-submitted").toLowerCase(Locale.ROOT);
        var saysSo =
                !submitted.isEmpty() && !submitted.startsWith("no")
                        || headers.has("x-autoreply")
                        || headers.has("x-autorespond")
                        || headers.has("x-autoreply-from")
                        || headers.has("x-vacation")
                        || headers.has("x-ms-exchange-inbox-rules-loop")
                        || headers.text("precedence").toLowerCase(Locale.ROOT).startsWith("auto")
                        || headers.raw("return-path").replaceAll("\\s", "").equals("<>");
        return saysSo || AWAY.matcher(headers.text("subject")).matches()
                ? Optional.of(Automatic.REPLY)
                : Optional.empty();
    }

    private static Automatic report(String type) {
        return type.toLowerCase(Locale.ROOT).contains("disposition")
                ? Automatic.RECEIPT
                : Automatic.BOUNCE;
    }
}
