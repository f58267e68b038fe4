package press.imprimatur.mailbox.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names of mails in a header. */
final class MessageIds {

    private static final Pattern ID = Pattern.compile("<[^<>\\s]{3,500}>");
    private static final int MOST = 200;

    private MessageIds() {}

    static List<String> in(String header) {
        return ID.matcher(header).results().limit(MOST).map(MatchResult::group).toList();
    }
}
