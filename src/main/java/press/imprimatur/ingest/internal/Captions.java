package press.imprimatur.ingest.internal;

import java.util.List;
import java.util.regex.Pattern;

/** Parts a caption from the credit at its end, as agencies and outlets write it. */
final class Captions {

    private static final int IN_ANY_SCRIPT =
            Pattern.CASE_INSENSITIVE
                    | Pattern.UNICODE_CASE
                    | Pattern.UNICODE_CHARACTER_CLASS
                    | Pattern.DOTALL;

    /** "Photo", in the languages of partners. */
    private static final String WORD =
            "(?:photo(?:graph(?:y|er|ie)?)?(?: credit)?|foto(?:graf[ií]a|grafie)?|fot"
                    + "|bild|credits?|crédit(?: photo)?|crédito|image|imagen|imagem"
                    + "|immagine|picture|фото|zdjęcie|kuva|foto's|写真|사진|图片|圖片"
                    + "|صورة|φωτογραφία)";

    private static final Pattern AFTER_WORD =
            Pattern.compile(
                    "^(.*?)\\s*[(\\[|–—-]?\\s*(?<!\\w)"
                            + WORD
                            + "(?: by|\\s*[:：])\\s*(.{2,200}?)[)\\]]?$",
                    IN_ANY_SCRIPT);

    private static final Pattern IN_BRACKETS =
            Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]{2,200})[)\\]]\\.?$", Pattern.DOTALL);

    private static final Pattern AFTER_SIGN =
            Pattern.compile("^(.*?)\\s*(?:©|\\(c\\)|\\s\\|)\\s*(.{2,200})$", IN_ANY_SCRIPT);

    /** Words of a name, and those that stand between names. */
    private static final String NAME =
            "(?:(?:[\\p{Lu}\\d][\\p{L}\\d.'’-]*|via|for|dpa|epa|pour|the|de|van|von)\\s?){1,6}";

    /** A name, or several, and an agency: "LEO MARTEN / AFP", after the last sentence. */
    private static final Pattern AFTER_SENTENCE =
            Pattern.compile(
                    "^(|.*?[.!?…。”\"»]\\s+)(" + NAME + "/\\s?" + NAME + ")$", Pattern.DOTALL);

    private Captions() {}

    /**
     * @param text without the credit
     * @param credit empty if there is none that can be told
     */
    record Parts(String text, String credit) {}

    static Parts of(String caption) {
        for (var form : List.of(AFTER_WORD, IN_BRACKETS, AFTER_SIGN, AFTER_SENTENCE)) {
            var parts = form.matcher(caption);
            if (parts.matches()) {
                return new Parts(parts.group(1).strip(), withoutWord(parts.group(2)));
            }
        }
        return new Parts(caption, "");
    }

    /** A credit that is marked as one still says "Photo by" before the name. */
    static String withoutWord(String credit) {
        return credit.replaceFirst("(?iu)^[(\\[]?" + WORD + "(?: by|\\s*[:：])\\s*", "")
                .replaceFirst(
                        "(?iu)^[(\\[]?(?:photo(?:graph)?|credit|image|picture)\\s+(?=\\p{Lu})", "")
                .replaceFirst("^(?:©|\\|)\\s*", "")
                .replaceFirst("(?<=[^(])\\)$", credit.startsWith("(") ? "" : ")")
                .strip();
    }
}
