package press.imprimatur.markup.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Block.Item;
import press.imprimatur.markup.Block.Kind;
import press.imprimatur.markup.Block.Listing;
import press.imprimatur.markup.Block.Prose;
import press.imprimatur.markup.Block.Quote;
import press.imprimatur.markup.Block.Separator;
import press.imprimatur.markup.Block.Table;
import press.imprimatur.markup.Loss;
import press.imprimatur.markup.Mark;
import press.imprimatur.markup.Numbering;
import press.imprimatur.markup.TextRun;

/**
 * Builds blocks from what a page says in its order. Whatever is opened gives back what closes it,
 * to be run in the reverse order. What the schema has no place for is put into the nearest place
 * that it has: a subhead in a list becomes a paragraph, a picture in a quotation stands after it.
 */
final class BodyBuilder {

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Block> figures = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private List<Mark> marksNow = List.of();
    private List<TextRun> runs = new ArrayList<>();
    private Optional<Kind> subhead = Optional.empty();
    private Optional<FigureParts> figure = Optional.empty();
    private final List<Lost> losing = new ArrayList<>();
    private int preformatted;

    private final Directions directions = new Directions();
    private final Losses losses;

    BodyBuilder(Losses losses) {
        this.losses = losses;
        frames.push(new Frame(Frame.Type.BODY));
    }

    List<Block> build() {
        flush();
        frames.peek().blocks().addAll(figures);
        return List.copyOf(frames.peek().blocks());
    }

    void text(String text) {
        runs.add(new TextRun(preformatted > 0 ? text : text.replace('\n', ' '), marksNow));
    }

    /** The directions of the blocks that are open. */
    Directions directions() {
        return directions;
    }

    void lineBreak() {
        runs.add(new TextRun("\n", marksNow));
    }

    Runnable mark(Mark mark) {
        marks.addLast(mark);
        marksNow = allowed();
        return () -> {
            marks.removeLast();
            marksNow = allowed();
        };
    }

    /** A link in a link cannot be: the inner one counts. */
    private List<Mark> allowed() {
        var allowed = new ArrayList<Mark>();
        var linked = false;
        for (var inner = marks.descendingIterator(); inner.hasNext(); ) {
            var mark = inner.next();
            if (!(mark instanceof Mark.Link && linked) && !allowed.contains(mark)) {
                allowed.add(mark);
            }
            linked |= mark instanceof Mark.Link;
        }
        return allowed;
    }

    Runnable block() {
        flush();
        return this::flush;
    }

    Runnable preformatted() {
        flush();
        preformatted++;
        return () -> {
            flush();
            preformatted--;
        };
    }

    Runnable subhead(Kind kind) {
        flush();
        if (subhead.isPresent()) {
            return this::flush;
        }
        subhead = Optional.of(kind);
        return () -> {
            flush();
            subhead = Optional.empty();
        };
    }

    void separator() {
        flush();
        if (frames.peek().type() == Frame.Type.BODY) {
            add(new Separator());
        }
    }

    Runnable listing(Optional<Numbering> numbering) {
        flush();
        if (depth(Frame.Type.LISTING) == Block.DEEPEST_LIST) {
            var text = new Lost(Loss.Kind.DEEP_LIST);
            return () -> text.end();
        }
        var list = new Frame(Frame.Type.LISTING);
        frames.push(list);
        return () -> {
            flush();
            frames.pop();
            if (!list.items().isEmpty()) {
                add(listing(numbering, list.items()));
            }
            placeFigures();
        };
    }

    private static Listing listing(Optional<Numbering> numbering, List<Item> items) {
        return numbering.isPresent()
                ? new Listing(numbering, items)
                : new Listing(
                        numbering, items.stream().map(item -> new Item(item.blocks())).toList());
    }

    private long depth(Frame.Type type) {
        return frames.stream().filter(frame -> frame.type() == type).count();
    }

    Runnable item(Optional<Integer> value) {
        flush();
        if (frames.peek().type() != Frame.Type.LISTING) {
            return this::flush;
        }
        var item = new Frame(Frame.Type.ITEM);
        frames.push(item);
        return () -> {
            flush();
            frames.pop();
            frames.peek().addItem(value, item.blocks());
        };
    }

    Runnable quote() {
        flush();
        var within = frames.peek().type();
        if (within != Frame.Type.BODY && within != Frame.Type.QUOTE
                || depth(Frame.Type.QUOTE) == Block.DEEPEST_QUOTE) {
            var text = new Lost(Loss.Kind.QUOTE);
            return () -> text.end();
        }
        var quote = new Frame(Frame.Type.QUOTE);
        frames.push(quote);
        return () -> {
            flush();
            frames.pop();
            if (!quote.blocks().isEmpty()) {
                add(new Quote(quote.blocks()));
            }
            placeFigures();
        };
    }

    /** Whether a table may stand here: on its own in the text, or where a page framed it. */
    boolean takesTable() {
        return frames.peek().type() == Frame.Type.BODY
                && marks.isEmpty()
                && subhead.isEmpty()
                && preformatted == 0
                && !figure.map(FigureParts::isInCaption).orElse(false);
    }

    void table(Table table) {
        flush();
        add(table);
    }

    Runnable figure() {
        flush();
        if (figure.isPresent()) {
            return this::flush;
        }
        var parts = new FigureParts();
        figure = Optional.of(parts);
        return () -> {
            flush();
            figure = Optional.empty();
            parts.figures().forEach(this::addFigure);
            parts.captionOfNoPicture().forEach(this::add);
        };
    }

    Runnable caption() {
        flush();
        if (figure.isEmpty() || figure.get().isInCaption()) {
            return this::flush;
        }
        var parts = figure.get();
        parts.beginCaption();
        return () -> {
            flush();
            parts.endCaption();
        };
    }

    void picture(Optional<UUID> name, String alt) {
        if (figure.isPresent()) {
            figure.get().picture(name, alt);
        } else if (name.isPresent()) {
            flush();
            addFigure(FigureParts.bare(name.get(), alt));
        }
    }

    /**
     * Something that the schema has no place for was shown here; a caption beside it is its own.
     */
    void somethingShown() {
        figure.ifPresent(FigureParts::somethingShown);
    }

    private void addFigure(Block picture) {
        figures.add(picture);
        placeFigures();
    }

    private void placeFigures() {
        if (frames.peek().type() == Frame.Type.BODY) {
            frames.peek().blocks().addAll(figures);
            figures.clear();
        }
    }

    private void add(Block block) {
        frames.peek().add(block);
        placeFigures();
    }

    private void flush() {
        var raw = runs;
        runs = new ArrayList<>();
        if (raw.isEmpty()) {
            return;
        }
        losing.forEach(each -> each.take(raw));
        if (figure.isPresent() && figure.get().isInCaption()) {
            figure.get().caption(raw);
            return;
        }
        var inBody = frames.peek().type() == Frame.Type.BODY;
        var kind = inBody ? subhead.orElse(Kind.PARAGRAPH) : Kind.PARAGRAPH;
        Prose.from(kind, directed(raw)).forEach(this::add);
    }

    private List<TextRun> directed(List<TextRun> raw) {
        var mark = directions.mark(raw);
        if (mark.isEmpty()) {
            return raw;
        }
        var directed = new ArrayList<>(raw);
        directed.add(0, TextRun.plain(mark));
        return directed;
    }

    /** Something that flows into what is around it: what it says first is remembered. */
    private final class Lost {

        private final Loss.Kind kind;
        private boolean told;

        Lost(Loss.Kind kind) {
            this.kind = kind;
            losing.add(this);
        }

        void take(List<TextRun> raw) {
            var words = TextRun.text(raw);
            if (!told && !words.isBlank()) {
                told = true;
                losses.add(kind, words);
            }
        }

        void end() {
            flush();
            losing.remove(this);
        }
    }
}
