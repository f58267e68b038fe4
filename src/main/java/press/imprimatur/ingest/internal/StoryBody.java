package press.imprimatur.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Loss;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.TextRun;
import press.imprimatur.provenance.LeftOut;
import press.imprimatur.provenance.OriginalPicture;

/** The text of a story and its pictures, taken out of a page. */
final class StoryBody {

    private static final int LONGEST_DATE = 100;

    private final Markup markup;
    private final Element story;
    private final List<OriginalPicture> pictures;
    private final List<String> takenOut = new ArrayList<>();
    private final List<String> leftOut;
    private final LeftOutParts parts;
    private final List<Loss> tables = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    private StoryBody(
            Markup markup,
            Element story,
            List<OriginalPicture> pictures,
            List<String> leftOut,
            LeftOutParts parts) {
        this.leftOut = leftOut;
        this.parts = parts;
        this.markup = markup;
        this.story = story;
        this.pictures = pictures;
    }

    /** Works on a copy of the page. */
    static StoryBody of(Markup markup, Document page) {
        var copy = page.clone();
        PictureFinder.uncover(copy.body());
        var parts = new LeftOutParts(markup);
        var leftOut = PageFurniture.removeFrom(copy.body(), parts);
        var holder = ProseFinder.find(copy.body());
        parts.place(copy.body(), holder);
        var pictures = PictureFinder.find(article(holder));
        return new StoryBody(markup, holder, pictures, leftOut, parts);
    }

    List<OriginalPicture> pictures() {
        return pictures;
    }

    /** The text without what has a place of its own: headline, deck, byline, date, notices. */
    Body text(String headline, String deck, String byline) {
        story.select("h1, h2, p, div, address").stream()
                .filter(element ->
                        says(element, headline) || says(element, deck) || saysWho(element, byline))
                .forEach(Element::remove);
        PageStory.bylines(story).stream().filter(StoryBody::standsAlone).forEach(Element::remove);
        PageStory.dateline(story).ifPresent(Element::remove);
        removeDates();
        story.select("a[href]").forEach(StoryBody::makeAbsolute);
        story.select("table").stream().filter(table -> !holdsData(table)).forEach(this::takeApart);
        var text = markup.cleaned(story.outerHtml());
        losses.addAll(tables);
        losses.addAll(text.losses());
        return withoutNotices(text.body());
    }

    /** The whole article, for its pictures often stand beside the text and not in it. */
    private static Element article(Element holder) {
        var article = holder.closest("article, main, [role=main]");
        return article == null ? holder : article;
    }

    private static boolean says(Element element, String text) {
        return !text.isEmpty()
                && Texts.isShort(element, text.length() + 50)
                && Texts.same(element.text(), text);
    }

    private static boolean saysWho(Element element, String byline) {
        return Texts.isShort(element, byline.length() + 20)
                && PageStory.isByline(element.text(), byline);
    }

    /** Not a name in the middle of a sentence. */
    private static boolean standsAlone(Element byline) {
        return byline.isBlock() || byline.closest("p, li, blockquote") == null;
    }

    /** Lines that are nothing but the date. */
    private void removeDates() {
        for (var time : story.select("time")) {
            var line = time;
            while (line.parent() != null
                    && line.parent() != story
                    && Texts.isShort(line.parent(), LONGEST_DATE)
                    && line.parent().text().equals(time.text())) {
                line = line.parent();
            }
            if (line != time || time.parent() == story) {
                line.remove();
            }
        }
    }

    private static void makeAbsolute(Element link) {
        var absolute = link.absUrl("href");
        if (!absolute.isEmpty()) {
            link.attr("href", absolute);
        }
    }

    /**
     * Old pages are laid out in tables; one with two columns and two rows, and none in it, is one.
     */
    private static boolean holdsData(Element table) {
        return !table.attr("role").matches("presentation|none")
                && table.select("table").size() == 1
                && rowsOfSeveral(table) > 1;
    }

    /** Rows with more than one cell, those from above that reach into them among them. */
    private static int rowsOfSeveral(Element table) {
        var rows = 0;
        var left = 0;
        for (var row : table.select("tr")) {
            var cells = row.select("> td, > th");
            rows += cells.size() + Math.min(left, 1) > 1 ? 1 : 0;
            left = Math.max(0, left - 1);
            for (var cell : cells) {
                var over = cell.attr("rowspan").strip();
                left = over.matches("\\d{1,3}") ? Math.max(left, Integer.parseInt(over) - 1) : left;
            }
        }
        return rows;
    }

    /** A table that may have been one of data is told. */
    private void takeApart(Element table) {
        var rows = table.select("tr");
        var mayBeData =
                !table.attr("role").matches("presentation|none")
                        && table.select("table").size() == 1
                        && rows.size() > 1
                        && rowsOfSeveral(table) > 0;
        if (mayBeData) {
            var words = Texts.line(table.text());
            tables.add(new Loss(Loss.Kind.TABLE, words.substring(0, Math.min(80, words.length()))));
        }
        unfold(table);
    }

    /** What only lays out a page is a row of boxes like any other. */
    private static void unfold(Element table) {
        var frames = table.select("caption, thead, tbody, tfoot, tr, td, th");
        frames.stream()
                .filter(frame -> frame.closest("table") == table)
                .toList()
                .forEach(frame -> frame.tagName("div"));
        table.tagName("div");
    }

    /** What of the story the text does not hold as the page had it. */
    List<Loss> losses() {
        return losses;
    }

    /** How the prose begins that was taken for furniture of the page. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Statements of rights at the edges of the text, which were taken out of it. */
    List<String> takenOut() {
        return takenOut;
    }

    /** What was left out of the text, whole and where it stood; asked after the text. */
    List<LeftOut> leftOutOf(Body text) {
        return parts.of(text);
    }

    private Body withoutNotices(Body body) {
        var blocks = parts.unmarked(body.blocks());
        var kept = new ArrayList<Block>();
        for (var at = 0; at < blocks.size(); at++) {
            parts.reach(at, kept.size());
            if (RightsStatements.isAtEdge(at, blocks.size()) && isNotice(blocks.get(at))) {
                takenOut.add(TextRun.text(((Block.Prose) blocks.get(at)).runs()));
                parts.take(blocks.get(at), kept.size());
            } else {
                kept.add(blocks.get(at));
            }
        }
        parts.reach(blocks.size(), kept.size());
        return Body.of(kept);
    }

    private static boolean isNotice(Block block) {
        return block instanceof Block.Prose prose
                && RightsStatements.isNotice(TextRun.text(prose.runs()));
    }
}
