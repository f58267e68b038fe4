package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.imprimatur.terms.DutyType;

/** One word of what a duty says: typed, or chosen where only a few words have a meaning. */
public class DutyWord implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> ALLOWED = List.of("ALLOWED");
    private static final Map<String, List<String>> CHOICES =
            Map.of(
                    "CREDIT_LINE.position", List.of("TOP", "BOTTOM", "BYLINE"),
                    "LINK_BACK.position", List.of("BEFORE_BODY", "ANYWHERE"),
                    "PIXEL.consent", List.of("NONE", "STATISTICS", "MARKETING"),
                    "PIXEL.gated", ALLOWED,
                    "PIXEL.where", List.of("PAGE"),
                    "NOTIFY.when", List.of("BEFORE", "AFTER"),
                    "PAY.per", List.of("once", "article", "month", "quarter", "year"),
                    "REPORT_USAGE.period", List.of("P1W", "P1M", "P3M", "P6M", "P1Y"),
                    "REMOVE_AT_END.residual", ALLOWED);

    private final DutyType type;
    private final String name;
    private final boolean needed;
    private String value = "";

    DutyWord(DutyType type, String name, boolean needed) {
        this.type = type;
        this.name = name;
        this.needed = needed;
    }

    String name() {
        return name;
    }

    /** The message key of what it is called. */
    public String getKey() {
        return "rights.dutyWord." + name;
    }

    public boolean isNeeded() {
        return needed;
    }

    /** Whether it is chosen, not typed. */
    public boolean isChoice() {
        return !usual().isEmpty();
    }

    /** Whether it may be as long as a paragraph. */
    public boolean isPassage() {
        return type == DutyType.KEEP_PASSAGE;
    }

    /** Whether it is typed in one line. */
    public boolean isLine() {
        return !isChoice() && !isPassage();
    }

    /** The field that it is given in. */
    String field() {
        return isChoice() ? "choice" : isPassage() ? "passage" : "word";
    }

    /** What can be chosen; what an older paper says beside that stays, as it is. */
    public List<String> getOffered() {
        return value.isEmpty() || isUsual(value)
                ? usual()
                : Stream.concat(usual().stream(), Stream.of(value)).toList();
    }

    /** Whether it is among the few that have a meaning. */
    public boolean isUsual(String word) {
        return usual().contains(word);
    }

    private List<String> usual() {
        return CHOICES.getOrDefault(type + "." + name, List.of());
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = Words.orEmpty(value);
    }
}
