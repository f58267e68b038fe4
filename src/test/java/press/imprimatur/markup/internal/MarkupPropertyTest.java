package press.imprimatur.markup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Block.Cell;
import press.imprimatur.markup.Block.Figure;
import press.imprimatur.markup.Block.Item;
import press.imprimatur.markup.Block.Kind;
import press.imprimatur.markup.Block.Listing;
import press.imprimatur.markup.Block.Prose;
import press.imprimatur.markup.Block.Quote;
import press.imprimatur.markup.Block.Row;
import press.imprimatur.markup.Block.Separator;
import press.imprimatur.markup.Block.Table;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Mark;
import press.imprimatur.markup.Numbering;
import press.imprimatur.markup.TextRun;

class MarkupPropertyTest {

    private final JsoupMarkup markup = new JsoupMarkup();

    @Property(tries = 3000)
    void cleaningTwiceIsCleaningOnce(@ForAll("pages") String page) {
        var once = markup.clean(page);

        assertThat(markup.clean(once.html())).isEqualTo(once);
        assertThat(markup.read(once.html()).html()).isEqualTo(once.html());
        assertThat(Schema.violations(once.html())).isEmpty();
    }

    @Property(tries = 1000)
    void anyCharactersGiveACleanBody(@ForAll String page) {
        var once = markup.clean(page);

        assertThat(markup.read(once.html()).html()).isEqualTo(once.html());
        assertThat(Schema.violations(once.html())).isEmpty();
    }

    @Property(tries = 200)
    void aBodyComesBackByteForByte(@ForAll("bodies") Body body) {
        assertThat(markup.read(body.html()).html()).isEqualTo(body.html());
        assertThat(Body.of(body.blocks())).isEqualTo(body);
    }

    @Property(tries = 1000)
    void piecesOfATextAreTheText(@ForAll String text) {
        assertThat(String.join("", markup.pieces(text))).isEqualTo(text);
    }

    /** Tags, half tags and text thrown together. */
    @Provide
    Arbitrary<String> pages() {
        var names =
                Arbitraries.of(
                        "p",
                        "h1",
                        "h2",
                        "h4",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "figure",
                        "img",
                        "figcaption",
                        "hr",
                        "a",
                        "strong",
                        "b",
                        "del",
                        "bdo",
                        "ruby",
                        "rt",
                        "x-unknown",
                        "em",
                        "i",
                        "sub",
                        "code",
                        "br",
                        "div",
                        "span",
                        "table",
                        "tr",
                        "td",
                        "th",
                        "caption",
                        "thead",
                        "tbody",
                        "tfoot",
                        "script",
                        "style",
                        "svg",
                        "math",
                        "mtext",
                        "foreignObject",
                        "title",
                        "textarea",
                        "template",
                        "noscript",
                        "select",
                        "option",
                        "iframe",
                        "form",
                        "q",
                        "pre",
                        "body",
                        "html",
                        "xmp");
        var attributes =
                Arbitraries.of(
                        "",
                        " href=https://a.example",
                        " href='javascript:x'",
                        " src=picture:0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17",
                        " src=x onerror=x",
                        " colspan=2",
                        " rowspan=2",
                        " rowspan=0",
                        " start=5",
                        " reversed",
                        " type=a",
                        " value=9",
                        " dir=rtl",
                        " hidden",
                        " style='text-decoration:line-through'",
                        " title=\"--><script>\"",
                        "/");
        Arbitrary<String> tags =
                Arbitraries.oneOf(
                        Combinators.combine(names, attributes)
                                .as((name, attribute) -> "<" + name + attribute + ">"),
                        names.map(name -> "</" + name + ">"));
        Arbitrary<String> texts =
                Arbitraries.of(
                        "x",
                        " ",
                        "\n",
                        "“a”",
                        "&nbsp;",
                        "\u00a0",
                        "&lt;b&gt;",
                        "&",
                        "<",
                        ">",
                        "\"",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "\0",
                        "한",
                        "\ud83c\udf88",
                        "\ud83c",
                        "&#0;",
                        "\u200b",
                        "=");
        return Arbitraries.oneOf(tags, tags, texts)
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Body> bodies() {
        return blocks().list().ofMaxSize(6).map(MarkupPropertyTest::flat).map(Body::of);
    }

    private Arbitrary<List<Block>> blocks() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Kind.class), runs())
                        .as((kind, runs) -> List.copyOf(Prose.from(kind, runs))),
                quotes(Block.DEEPEST_QUOTE - 1),
                listing(3),
                Combinators.combine(runs(), texts())
                        .as((caption, alt) ->
                                List.of(
                                        new Figure(
                                                UUID.fromString(
                                                        "0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17"),
                                                TextRun.text(
                                                                TextRun.line(
                                                                        List.of(
                                                                                TextRun.plain(
                                                                                        alt))))
                                                        .replace('\n', '/'),
                                                TextRun.line(caption)))),
                Arbitraries.just(List.of(new Separator())),
                tables());
    }

    /** Of two columns: some cells stretch over both, or over this row and the next. */
    private Arbitrary<List<Block>> tables() {
        var lines = runs().map(TextRun::line);
        var rows =
                Combinators.combine(Arbitraries.of(1, 2, 3), lines, lines, lines)
                        .as(MarkupPropertyTest::rows);
        var parts = rows.list().ofMinSize(1).ofMaxSize(3).map(MarkupPropertyTest::flatRows);
        return Combinators.combine(
                        lines, Arbitraries.oneOf(Arbitraries.just(List.<Row>of()), parts), parts)
                .as(MarkupPropertyTest::table);
    }

    private static List<Row> rows(
            int shape, List<TextRun> one, List<TextRun> two, List<TextRun> three) {
        return switch (shape) {
            case 1 ->
                    List.of(
                            new Row(
                                    List.of(
                                            new Cell(true, 1, 1, one),
                                            new Cell(false, 1, 1, two))));
            case 2 -> List.of(new Row(List.of(new Cell(false, 2, 1, one))));
            default ->
                    List.of(
                            new Row(List.of(new Cell(true, 1, 2, one), new Cell(false, 1, 1, two))),
                            new Row(List.of(new Cell(false, 1, 1, three))));
        };
    }

    private static List<Row> flatRows(List<List<Row>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static List<Block> table(List<TextRun> caption, List<Row> head, List<Row> body) {
        var named = new Row(List.of(new Cell(true, 2, 1, List.of(TextRun.plain("x")))));
        return List.of(
                new Table(caption, head, Stream.concat(body.stream(), Stream.of(named)).toList()));
    }

    private Arbitrary<List<Block>> quotes(int depth) {
        var inner =
                depth == 0
                        ? flow(2)
                        : Arbitraries.oneOf(flow(2), quotes(depth - 1))
                                .list()
                                .ofMaxSize(2)
                                .map(MarkupPropertyTest::flat);
        return inner.map(blocks -> blocks.isEmpty() ? List.of() : List.of(new Quote(blocks)));
    }

    private Arbitrary<List<Block>> flow(int depth) {
        Arbitrary<List<Block>> prose =
                runs().map(runs -> List.<Block>copyOf(Prose.from(Kind.PARAGRAPH, runs)));
        return (depth == 0 ? prose : Arbitraries.oneOf(prose, listing(depth)))
                .list()
                .ofMaxSize(3)
                .map(MarkupPropertyTest::flat);
    }

    private Arbitrary<List<Block>> listing(int depth) {
        var items =
                flow(depth - 1)
                        .filter(inner -> !inner.isEmpty() && inner.get(0) instanceof Prose)
                        .map(Item::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3);
        var counts = Arbitraries.integers().between(-Numbering.MOST, Numbering.MOST).optional();
        var numbering =
                Combinators.combine(
                                Arbitraries.of(true, false),
                                counts,
                                Arbitraries.of(Numbering.Style.class))
                        .as(Numbering::new)
                        .optional();
        return Combinators.combine(numbering, counts, items)
                .as((counted, value, entries) ->
                        List.of(new Listing(counted, valued(counted, value, entries))));
    }

    private static List<Item> valued(
            Optional<Numbering> counted, Optional<Integer> value, List<Item> entries) {
        return counted.isEmpty()
                ? entries
                : entries.stream().map(item -> new Item(value, item.blocks())).toList();
    }

    private Arbitrary<List<TextRun>> runs() {
        var marks =
                Arbitraries.of(Mark.Setting.class)
                        .set()
                        .ofMaxSize(3)
                        .map(settings -> List.<Mark>copyOf(settings));
        var linked =
                marks.map(plain -> {
                    var all = new ArrayList<>(plain);
                    all.add(Mark.Link.to("https://a.example/?a=1&b=\"<").orElseThrow());
                    return List.copyOf(all);
                });
        return Combinators.combine(texts(), Arbitraries.oneOf(marks, linked))
                .as(TextRun::new)
                .list()
                .ofMaxSize(5);
    }

    private Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab \n\u00a0“”[]…<>&\"'\u200b").ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(4));
    }

    private static List<Block> flat(List<List<Block>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
