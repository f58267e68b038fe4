package press.imprimatur.ingest.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;

/** Finds what a page says of the rights in it, wherever it says it, and keeps it as given. */
final class RightsStatements {

    private static final int LONGEST = 600;

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?:^\\W*(?:copyright\\b|\\(c\\)\\s*\\d)|©"
                            + "|\\b(?:this|the) (?:article|story|piece|report|text|post|interview"
                            + "|commentary)\\b.{0,60}\\b(?:originally|first) (?:published|appeared"
                            + "|ran|posted)"
                            + "|^\\W*(?:originally|first) (?:published|appeared)"
                            + "|\\b(?:re-?print|re-?publish|re-?produc|re-?post|us)ed\\b.{0,40}\\b"
                            + "permission"
                            + "|\\ball rights reserved\\b|\\bcreative commons\\b"
                            + "|\\bCC[ -]BY\\b|\\blicen[cs]ed under\\b"
                            + "|\\bmay not be (?:re-?)?(?:published|produced|printed|broadcast"
                            + "|rewritten|redistributed|copied)"
                            + "|\\b(?:republish|reprint) (?:this|our) (?:article|story|stories)"
                            + "|\\balle rechte vorbehalten|\\btous droits réservés"
                            + "|\\btodos los derechos reservados|\\btodos os direitos reservados"
                            + "|все права защищены|усі права захищені|版权所有|版權所有"
                            + "|無断転載|무단\\s*전재)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Surely no sentence of the story: only such a line is ever taken out of a text. */
    private static final Pattern NOTICE =
            Pattern.compile(
                    "^[\\W_]*(?:copyright\\b.{0,10}(?:©|\\d{4})|©|\\(c\\)\\s*\\d|all rights reserved"
                            + "|this (?:article|story|piece|report|text|post|interview|commentary)"
                            + " (?:was|is|has been|originally|first|appeared)\\b.{0,40}"
                            + "(?:published|appeared|posted|reprinted|republished|licen[cs]ed)"
                            + "|(?:originally|first) (?:published|appeared) (?:in|on|at|by)"
                            + "|(?:re-?print|re-?publish|re-?produc|us)ed\\b.{0,40}\\bpermission).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** How near the edge of a text a notice stands that is not part of it. */
    private static final int EDGE = 3;

    private static final int LONGEST_NOTICE = 300;

    private RightsStatements() {}

    /** Whether a paragraph is nothing but a statement of rights. */
    static boolean isNotice(String text) {
        return text.length() <= LONGEST_NOTICE && NOTICE.matcher(text).matches();
    }

    /** Whether a passage this far into a text of so many stands at its edge. */
    static boolean isAtEdge(int index, int count) {
        return index < EDGE || index >= count - EDGE;
    }

    /** The whole page's statements in its order, each once, then those of its meta data. */
    static List<String> find(Markup markup, Document page, PageMeta meta, PageJsonLd data) {
        Set<String> found = new LinkedHashSet<>();
        for (var passage : markup.passages(markup.clean(page.body().html()))) {
            if (passage.role() != Passage.Role.CAPTION
                    && passage.text().length() <= LONGEST
                    && STATEMENT.matcher(passage.text()).find()) {
                found.add(passage.text());
            }
        }
        found.addAll(meta.all("copyright", "rights", "dc.rights", "DC.rights", "dcterms.rights"));
        found.add(data.text("copyrightNotice"));
        found.add(data.text("usageInfo"));
        found.addAll(data.addresses("license"));
        page.select("a[rel~=license], link[rel~=license]")
                .forEach(link -> found.add(link.absUrl("href")));
        found.remove("");
        return new ArrayList<>(found);
    }
}
