package press.imprimatur.markup.internal;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text at word boundaries, and Chinese and Japanese between characters. */
final class WordPieces {

    private final List<String> pieces = new ArrayList<>();

    private WordPieces() {}

    static List<String> of(String text) {
        var cutter = new WordPieces();
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        // The JDK's rules know only the straight apostrophe: "RFA’s" is one word, too.
        words.setText(text.replace('’', '\''));
        var start = words.first();
        for (var end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            cutter.take(text.substring(start, end));
            start = end;
        }
        return cutter.pieces;
    }

    private void take(String piece) {
        if (piece.codePoints().noneMatch(WordPieces::standsAlone)) {
            pieces.add(piece);
            return;
        }
        var start = 0;
        for (var at = 0; at < piece.length(); at += Character.charCount(piece.codePointAt(at))) {
            if (at > start
                    && (standsAlone(piece.codePointAt(at))
                            || standsAlone(piece.codePointBefore(at)))) {
                pieces.add(piece.substring(start, at));
                start = at;
            }
        }
        pieces.add(piece.substring(start));
    }

    private static boolean standsAlone(int character) {
        // Most text is below: spare it the look into the table of scripts.
        if (character < 0x2E80) {
            return false;
        }
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA;
    }
}
