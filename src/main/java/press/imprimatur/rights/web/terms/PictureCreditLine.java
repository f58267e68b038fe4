package press.imprimatur.rights.web.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A credit line made for stories, as a picture has it: of its own credit, and nothing else. */
final class PictureCreditLine {

    /** What a story has and a picture has not, with what joins it to the rest. */
    private static final Pattern OF_STORIES =
            Pattern.compile(
                    "(?:\\s*[,;/·|–—-]|\\s+(?:via|by|from|of|at|on|in)\\b)*\\s*\\{(?:outlet|year|url|date)}");

    private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s,;/·|–—-]+|[\\s,;/·|–—-]+$");

    private PictureCreditLine() {}

    /** Empty if the line names its author, and nobody has said the credit. */
    static String of(String line, String credit) {
        if (line.contains("{author}") && credit.isBlank()) {
            return "";
        }
        var left = OF_STORIES.matcher(line).replaceAll("");
        var named = left.replaceAll("\\{author}", Matcher.quoteReplacement(credit.strip()));
        return LOOSE_ENDS.matcher(named).replaceAll("");
    }
}
