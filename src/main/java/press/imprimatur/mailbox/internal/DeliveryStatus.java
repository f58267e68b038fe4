package press.imprimatur.mailbox.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a mail server reports of each address that a letter went to (RFC 3464): whether it failed,
 * or is only late, and why.
 */
final class DeliveryStatus {

    private static final int LONGEST_REASON = 300;
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z-]+)[ \\t]*:[ \\t]*(.*)$");

    /** Of what a program says beside the words of the server: {@code smtp; 550 …}. */
    private static final Pattern TYPE = Pattern.compile("^[A-Za-z0-9.-]+[ \\t]*;[ \\t]*");

    private final List<String> actions = new ArrayList<>();
    private String reason = "";

    /** Takes in one report; a mail may hold several. */
    void read(String report) {
        var unfolded = report.replace("\r\n", "\n").replaceAll("\n[ \\t]+", " ");
        for (var block : unfolded.split("\n[ \\t]*\n")) {
            readAddress(block);
        }
    }

    private void readAddress(String block) {
        var action = "";
        var recipient = "";
        var status = "";
        var diagnosis = "";
        for (var field : FIELD.matcher(block).results().toList()) {
            var value = field.group(2).strip();
            switch (field.group(1).toLowerCase(Locale.ROOT)) {
                case "action" -> action = value.replaceAll("[;( ].*", "").toLowerCase(Locale.ROOT);
                case "final-recipient" -> recipient = TYPE.matcher(value).replaceFirst("");
                case "status" -> status = value;
                case "diagnostic-code" -> diagnosis = TYPE.matcher(value).replaceFirst("");
                default -> {}
            }
        }
        if (!action.isEmpty()) {
            actions.add(action);
            if (action.equals("failed") && reason.isEmpty()) {
                reason = reason(recipient, diagnosis.isEmpty() ? status : diagnosis);
            }
        }
    }

    private static String reason(String recipient, String why) {
        var said =
                Stream.of(recipient, why)
                        .filter(each -> !each.isEmpty())
                        .reduce((whom, what) -> whom + ": " + what)
                        .map(Headers::line)
                        .orElse("");
        return said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON) + "…";
    }

    /** Whether anything is reported at all. */
    boolean isThere() {
        return !actions.isEmpty();
    }

    /** Whether the letter did not arrive and will not, at one address at least. */
    boolean hasFailed() {
        return actions.contains("failed");
    }

    /** At which address, and why; empty if it does not say. */
    String reason() {
        return reason;
    }

    void takeOver(DeliveryStatus other) {
        actions.addAll(other.actions);
        reason = reason.isEmpty() ? other.reason : reason;
    }
}
