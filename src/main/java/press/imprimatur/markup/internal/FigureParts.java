package press.imprimatur.markup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Block.Figure;
import press.imprimatur.markup.Block.Kind;
import press.imprimatur.markup.Block.Prose;
import press.imprimatur.markup.TextRun;

/** What was found in a figure so far. */
final class FigureParts {

    private final List<Figure> pictures = new ArrayList<>();
    private final List<TextRun> caption = new ArrayList<>();
    private boolean inCaption;
    private boolean somethingShown;

    static Figure bare(UUID picture, String alt) {
        var line = TextRun.line(List.of(TextRun.plain(alt.replace('\n', ' '))));
        return new Figure(picture, TextRun.text(line), List.of());
    }

    void picture(Optional<UUID> name, String alt) {
        name.ifPresent(picture -> pictures.add(bare(picture, alt)));
        somethingShown = true;
    }

    void somethingShown() {
        somethingShown = true;
    }

    boolean isInCaption() {
        return inCaption;
    }

    void beginCaption() {
        inCaption = true;
    }

    void endCaption() {
        inCaption = false;
    }

    void caption(List<TextRun> raw) {
        caption.addAll(raw);
        caption.add(TextRun.plain("\n"));
    }

    /** The pictures in their order; the caption goes with the last. */
    List<Figure> figures() {
        if (pictures.isEmpty()) {
            return List.of();
        }
        var last = pictures.remove(pictures.size() - 1);
        pictures.add(new Figure(last.picture(), last.alt(), TextRun.line(caption)));
        return pictures;
    }

    /** The caption of a table or a quotation is text; that of a dropped picture goes with it. */
    List<Block> captionOfNoPicture() {
        return somethingShown ? List.of() : List.copyOf(Prose.from(Kind.PARAGRAPH, caption));
    }
}
