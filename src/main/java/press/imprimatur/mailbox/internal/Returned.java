package press.imprimatur.mailbox.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprimatur.mailbox.IncomingMail.Bounce;

/**
 * Finds in the report of a mail server which letter it is about, and whether that is lost. Reports
 * enclose the letter, or its head; old servers write the head into their text.
 */
final class Returned {

    private static final Pattern ID_IN_TEXT =
            Pattern.compile("(?im)^[> \\t]*message-id[ \\t]*:[ \\t]*(?:\\n[ \\t]+)?(<[^<>\\s]+>)");
    private static final Pattern LATE =
            Pattern.compile(
                    "(?i)\\b(?:delay(?:ed)?|warning|still (?:being )?(?:trying|retried)"
                            + "|will be retried|not yet been delivered)\\b");

    private final DeliveryStatus status = new DeliveryStatus();
    private final List<String> letters = new ArrayList<>();
    private final List<String> referred = new ArrayList<>();

    /** A mail that is enclosed, or the head of one. */
    void enclosed(Headers headers) {
        letters.addAll(MessageIds.in(headers.raw("message-id")));
        for (var name : List.of("in-reply-to", "references")) {
            referred.addAll(MessageIds.in(headers.raw(name)).reversed());
        }
    }

    void reported(String report) {
        status.read(report);
    }

    void takeOver(Returned other) {
        status.takeOver(other.status);
        letters.addAll(other.letters);
        referred.addAll(other.referred);
    }

    /**
     * What it comes to.
     *
     * @param report the mail that a program wrote
     * @param answered what the mail itself says that it answers, the nearest first
     */
    Bounce bounce(Part report, String text, List<String> answered) {
        var inText = ID_IN_TEXT.matcher(text).results().map(found -> found.group(1)).toList();
        var names =
                Stream.of(letters, inText, referred, answered)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        var isLost = status.isThere() ? status.hasFailed() : soundsLost(report);
        return new Bounce(names, isLost, reason(report));
    }

    /** Reports on other things, such as complaints, say nothing of a letter that was lost. */
    private static boolean soundsLost(Part report) {
        var type = report.parameter("report-type");
        var isOnDelivery =
                type.isEmpty() || type.toLowerCase(Locale.ROOT).contains("delivery-status");
        return isOnDelivery && !LATE.matcher(report.headers().text("subject")).find();
    }

    private String reason(Part report) {
        return Optional.of(status.reason())
                .filter(why -> !why.isEmpty())
                .orElseGet(() -> report.headers().text("x-failed-recipients"));
    }
}
