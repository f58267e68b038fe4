package press.imprimatur.markup.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import press.imprimatur.markup.TextRun;

/**
 * Keeps the directions of text as characters (Unicode's UAX 9), which survive wherever the text
 * goes: isolates around runs, and a mark before a paragraph that would seem to run the other way.
 */
final class Directions {

    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final String END = "\u2069";

    /** Of the blocks that are open and say one. */
    private final Deque<String> open = new ArrayDeque<>();

    /** What to write before the text of an element in a line; empty if it says no direction. */
    static String beginning(Element element) {
        var direction = of(element);
        if (element.nameIs("bdo")) {
            return direction.equals("rtl") ? "\u2067\u202E" : "\u2066\u202D";
        }
        return switch (direction) {
            case "ltr" -> "\u2066";
            case "rtl" -> "\u2067";
            case "auto" -> "\u2068";
            default -> element.nameIs("bdi") ? "\u2068" : "";
        };
    }

    /** What to write after it. */
    static String end(String beginning) {
        return beginning.length() > 1 ? "\u202C" + END : END;
    }

    /** A block begins that may say a direction. */
    Runnable begin(Element block) {
        var direction = of(block);
        if (direction.isEmpty()) {
            return () -> {};
        }
        open.push(direction);
        return open::pop;
    }

    /** The mark that a paragraph needs, so that it runs as its block says; else empty. */
    String mark(List<TextRun> paragraph) {
        if (open.isEmpty()) {
            return "";
        }
        var wanted = open.peek();
        var seems =
                TextRun.text(paragraph).codePoints().map(Directions::strong).filter(d -> d != 0);
        var first = seems.findFirst().orElse(0);
        if (wanted.equals("rtl") && first > 0) {
            return RIGHT_TO_LEFT;
        }
        return wanted.equals("ltr") && first < 0 ? LEFT_TO_RIGHT : "";
    }

    private static String of(Element element) {
        var direction = element.attr("dir").strip().toLowerCase(Locale.ROOT);
        return direction.matches("ltr|rtl|auto") ? direction : "";
    }

    /** 1 for a character that runs to the right, -1 for one that runs to the left, else 0. */
    private static int strong(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    -1;
            default -> 0;
        };
    }
}
