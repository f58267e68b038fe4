package press.imprimatur.markup.internal;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.imprimatur.markup.Numbering;

/** How a page counts the entries of its lists. */
final class ListNumbering {

    private ListNumbering() {}

    static Numbering of(Element list) {
        return new Numbering(list.hasAttr("reversed"), number(list, "start"), style(list));
    }

    static Optional<Integer> value(Element entry) {
        return number(entry, "value");
    }

    /** As browsers read it: the digits at the beginning. */
    private static Optional<Integer> number(Element element, String name) {
        var written = element.attr(name).strip().replaceFirst("^\\+", "");
        var digits = written.replaceFirst("(?s)^(-?\\d{1,10}).*$", "$1");
        if (!digits.matches("-?0*\\d{1,5}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(digits));
    }

    private static Numbering.Style style(Element list) {
        var type = list.attr("type").strip();
        return Arrays.stream(Numbering.Style.values())
                .filter(style -> style.type().equals(type))
                .findFirst()
                .orElse(Numbering.Style.DECIMAL);
    }
}
