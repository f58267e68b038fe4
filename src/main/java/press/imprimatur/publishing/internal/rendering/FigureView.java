package press.imprimatur.publishing.internal.rendering;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.publishing.internal.duties.WorkWords;

/**
 * A picture where it stands.
 *
 * @param source where its bytes are
 * @param captionHtml the caption of the text, in the form of the body schema; empty if the
 *     picture's own is shown
 * @param words what its own permission demands
 */
public record FigureView(String source, PictureView picture, String captionHtml, WorkWords words) {

    /** Verbatim lines, but for the one that the picture's own credit says already. */
    public List<String> creditLines() {
        var lines = new ArrayList<String>();
        lines.addAll(words.credits());
        lines.addAll(words.byline());
        lines.addAll(words.creditsAtEnd());
        lines.removeIf(line -> line.equals(picture.credit()));
        return lines;
    }

    /**
     * In which widths it is; one alone where it is named by an absolute address, for readers of
     * feeds take the first that they find.
     */
    public PictureSources sources() {
        return source.equals(picture.path())
                ? picture.sources()
                : new PictureSources(source, picture.width(), List.of());
    }

    /** Whether anything stands below it. */
    public boolean isCaptioned() {
        return !captionHtml.isEmpty()
                || !picture.caption().isEmpty()
                || !picture.credit().isEmpty()
                || picture.foundAt().isPresent()
                || !words.equals(WorkWords.NONE);
    }
}
