package press.imprimatur.markup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One block of a body: what stands on a line of its own in the canonical form. */
public sealed interface Block {

    /** Lists may hold lists, down to this many levels. */
    int DEEPEST_LIST = 4;

    /** Quotations may hold quotations, down to this many levels. */
    int DEEPEST_QUOTE = 4;

    /** The canonical HTML of this block. */
    default String html() {
        return BodyWriter.write(List.of(this));
    }

    /** What a stretch of prose is. */
    enum Kind {
        /** An ordinary paragraph. */
        PARAGRAPH("p"),
        /** A subhead; the headline is not part of the body. */
        SUBHEAD("h2"),
        /** A subhead under a subhead. */
        MINOR_SUBHEAD("h3"),
        /** The lowest subhead. */
        LEAST_SUBHEAD("h4");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        /** The name of the HTML element. */
        public String tag() {
            return tag;
        }
    }

    /** A paragraph or a subhead; never empty. */
    record Prose(Kind kind, List<TextRun> runs) implements Block {

        public Prose {
            runs = List.copyOf(runs);
        }

        /**
         * Makes paragraphs (or subheads) of raw runs: white space is collapsed, what cannot be
         * printed is dropped, a blank line starts the next paragraph, and blank ones are left out.
         * In raw runs a line feed is a line break.
         */
        public static List<Prose> from(Kind kind, List<TextRun> raw) {
            return Runs.paragraphs(raw).stream().map(runs -> new Prose(kind, runs)).toList();
        }
    }

    /**
     * A list; never empty.
     *
     * @param numbering how its entries are counted; absent if they are not
     */
    record Listing(Optional<Numbering> numbering, List<Item> items) implements Block {

        /**
         * @throws IllegalArgumentException if an entry has a number that is not counted with
         */
        public Listing {
            items = List.copyOf(items);
            if (numbering.isEmpty() && items.stream().anyMatch(item -> item.value().isPresent())) {
                throw new IllegalArgumentException("an entry of a list without numbers has one");
            }
        }

        /** A list that counts from one, or one without numbers. */
        public Listing(boolean numbered, List<Item> items) {
            this(numbered ? Optional.of(Numbering.USUAL) : Optional.empty(), items);
        }

        /** Whether its entries are counted. */
        public boolean numbered() {
            return numbering.isPresent();
        }
    }

    /**
     * One entry of a list: a paragraph, then paragraphs and lists.
     *
     * @param value the number that it has in place of the next one; absent if it has that
     */
    record Item(Optional<Integer> value, List<Block> blocks) {

        public Item {
            Numbering.refuseUnusual(value);
            blocks = List.copyOf(blocks);
        }

        /** One with the next number. */
        public Item(List<Block> blocks) {
            this(Optional.empty(), blocks);
        }
    }

    /** A long quotation: paragraphs, lists and quotations; never empty. */
    record Quote(List<Block> blocks) implements Block {

        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A picture of ours, by its id, where the text wants it.
     *
     * @param alt what it shows, for those who do not see it; empty if nobody said
     * @param caption one line of text; empty if there is none
     */
    record Figure(UUID picture, String alt, List<TextRun> caption) implements Block {

        public Figure {
            caption = List.copyOf(caption);
        }

        /** The caption as HTML, in the canonical form; empty if there is none. */
        public String captionHtml() {
            return BodyWriter.writeInline(caption);
        }
    }

    /**
     * A table of data: its cells fill a rectangle without a gap, in the head and below it, and hold
     * one stretch of text each, of which at least one says something.
     *
     * @param caption one line of text; empty if there is none
     * @param head the rows that name the columns; may be none
     * @param body the rows below; at least one
     */
    record Table(List<TextRun> caption, List<Row> head, List<Row> body) implements Block {

        /** More columns than this are no table that a reader of a page could read. */
        public static final int MOST_COLUMNS = 40;

        /** Nor are more rows. */
        public static final int MOST_ROWS = 1000;

        /**
         * @throws IllegalArgumentException if the cells fill no rectangle, or say nothing
         */
        public Table {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            body = List.copyOf(body);
            var width = Grid.width(body);
            var isRectangle = width > 0 && (head.isEmpty() || Grid.width(head) == width);
            if (!isRectangle
                    || Stream.concat(head.stream(), body.stream()).allMatch(Row::isBlank)) {
                throw new IllegalArgumentException("the cells of a table fill no rectangle");
            }
        }

        /** All rows, those of the head first. */
        public List<Row> rows() {
            return Stream.concat(head.stream(), body.stream()).toList();
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.runs().isEmpty());
        }
    }

    /**
     * A cell of a table.
     *
     * @param names whether it names a row or a column
     * @param columns over how many it stretches; at least one
     * @param rows over how many it stretches; at least one
     * @param runs one stretch of text; empty if the cell is
     */
    record Cell(boolean names, int columns, int rows, List<TextRun> runs) {

        public Cell {
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("a cell of a table stretches over itself");
            }
            runs = List.copyOf(runs);
        }
    }

    /** A break between two parts of the text. */
    record Separator() implements Block {}
}
