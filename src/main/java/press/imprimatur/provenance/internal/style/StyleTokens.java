package press.imprimatur.provenance.internal.style;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.provenance.internal.style.StyleToken.Kind;

/**
 * Takes a text apart. Where a quotation ends nobody can tell for sure, so that one which does not
 * seem to end goes on to the end of its paragraph.
 */
final class StyleTokens {

    private static final String DASHES = "\u2012\u2013\u2014\u2015";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02";
    private static final String SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a\uff07";

    private final StringBuilder open = new StringBuilder();
    private List<StyleToken> tokens = List.of();
    private String text = "";
    private boolean isQuotation;
    private int at;

    private StyleTokens() {}

    /** Of words without markup. */
    static List<StyleToken> of(String words) {
        return new StyleTokens().read(words);
    }

    /**
     * Of blocks in the canonical form of bodies, each by itself. A quotation that is not closed in
     * one goes on in the next, unless that opens its own.
     */
    static List<List<StyleToken>> ofBlocks(List<String> blocks) {
        var reader = new StyleTokens();
        return blocks.stream().map(reader::readBlock).toList();
    }

    private List<StyleToken> readBlock(String html) {
        var first = html.replaceFirst("^(<[^>]*>|\\s)+", "");
        var opensItsOwn = !first.isEmpty() && DOUBLE.indexOf(first.charAt(0)) >= 0;
        var isOfSingles = open.chars().anyMatch(each -> SINGLE.indexOf(each) >= 0);
        if (opensItsOwn || isOfSingles) {
            open.setLength(0);
        }
        isQuotation = html.startsWith("<blockquote");
        return read(html);
    }

    private List<StyleToken> read(String words) {
        text = words;
        at = 0;
        tokens = new ArrayList<>();
        while (at < text.length()) {
            var character = text.charAt(at);
            if (character == '<' && text.indexOf('>', at) > 0) {
                add(Kind.TAG, text.indexOf('>', at) + 1);
            } else if (isWord(at)) {
                add(Kind.WORD, endOfWord());
            } else if (isSpace(at) || DASHES.indexOf(character) >= 0 || isHyphen(at)) {
                readGap();
            } else if (DOUBLE.indexOf(character) >= 0 && !isInches(character)) {
                readQuote(character);
            } else if (SINGLE.indexOf(character) >= 0) {
                readSingle(character);
            } else {
                add(Kind.MARK, at + Character.charCount(text.codePointAt(at)));
            }
        }
        return tokens;
    }

    /** Spaces, and a dash if there is one among them. */
    private void readGap() {
        var end = at;
        var dashes = 0;
        var spaces = 0;
        while (end < text.length() && (isSpace(end) || isDash(end) || isHyphen(end))) {
            spaces += isSpace(end) ? 1 : 0;
            dashes += isSpace(end) ? 0 : 1;
            end++;
        }
        var gap = text.substring(at, end);
        var isDash = dashes == 1 && (isSpacedOrDash(gap, spaces) || isRange(gap, end));
        if (dashes == 0 || isDash) {
            add(isDash ? Kind.DASH : Kind.SPACE, end);
        } else {
            add(isSpace(at) ? Kind.SPACE : Kind.MARK, isSpace(at) ? endOfSpace() : at + 1);
        }
    }

    /** A dash in any setting; a hyphen is one if it stands between spaces. */
    private boolean isSpacedOrDash(String gap, int spaces) {
        var isTrue = gap.chars().anyMatch(each -> DASHES.indexOf(each) >= 0);
        return isTrue || spaces >= 2 && isSpace(at) && isSpace(at + gap.length() - 1);
    }

    private boolean isRange(String gap, int end) {
        return gap.length() == 1 && isDigit(at - 1) && isDigit(end);
    }

    private boolean isInches(char mark) {
        return mark == '"' && open.isEmpty() && isDigit(at - 1);
    }

    private void readQuote(char mark) {
        turn(mark);
        add(Kind.QUOTE, at + 1);
    }

    /** An apostrophe, unless it opens, or closes what is open. */
    private void readSingle(char mark) {
        var isInWord = isWord(at - 1) && isWord(at + 1);
        var closes = !isWord(at + 1) && !open.isEmpty() && closes(mark) && !closesLater();
        if (!isInWord && (opens(at) || closes)) {
            readQuote(mark);
        } else {
            add(Kind.APOSTROPHE, at + 1);
        }
    }

    private boolean opens(int place) {
        var isAtStart = !isWord(place - 1) && place + 1 < text.length() && !isSpace(place + 1);
        return isAtStart && text.charAt(place) != '\u2019';
    }

    /** Whether this may be the apostrophe of a plural: another mark closes, before one opens. */
    private boolean closesLater() {
        for (var place = at + 1; place < text.length(); place++) {
            if (SINGLE.indexOf(text.charAt(place)) >= 0) {
                if (opens(place)) {
                    return false;
                }
                if (!isWord(place + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void turn(char mark) {
        if (!open.isEmpty() && closes(mark)) {
            open.setLength(open.length() - 1);
        } else {
            open.append(mark);
        }
    }

    private boolean closes(char mark) {
        return switch (open.charAt(open.length() - 1)) {
            case '\u201c', '\u201f' -> mark == '\u201d';
            case '\u201e' -> mark == '\u201c' || mark == '\u201d';
            case '\u00ab' -> mark == '\u00bb';
            case '\u00bb' -> mark == '\u00ab';
            case '\u2018', '\u201b' -> mark == '\u2019';
            case '\u201a' -> mark == '\u2018' || mark == '\u2019';
            case '\u2039' -> mark == '\u203a';
            case '\u203a' -> mark == '\u2039';
            default -> mark == open.charAt(open.length() - 1);
        };
    }

    private void add(Kind kind, int end) {
        var isInside = isQuotation || !open.isEmpty() && kind != Kind.QUOTE;
        tokens.add(new StyleToken(kind, text.substring(at, end), isInside));
        at = end;
    }

    private int endOfWord() {
        var end = at;
        while (isWord(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int endOfSpace() {
        var end = at;
        while (isSpace(end)) {
            end++;
        }
        return end;
    }

    private boolean isWord(int place) {
        if (place < 0 || place >= text.length()) {
            return false;
        }
        var character = text.codePointAt(place);
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private boolean isDigit(int place) {
        return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
    }

    private boolean isSpace(int place) {
        return place >= 0
                && place < text.length()
                && (Character.isWhitespace(text.charAt(place))
                        || Character.isSpaceChar(text.charAt(place)));
    }

    private boolean isDash(int place) {
        return DASHES.indexOf(text.charAt(place)) >= 0;
    }

    private boolean isHyphen(int place) {
        return HYPHENS.indexOf(text.charAt(place)) >= 0;
    }
}
