package press.imprimatur.publishing.internal.rendering;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import press.imprimatur.markup.Block;

/**
 * A stretch of a story's text: a figure, or HTML in the form of the body schema.
 *
 * @param html empty for a figure
 */
public record BodyPart(Optional<FigureView> figure, String html) {

    /** Whether it is a table, which may be wider than a small screen. */
    public boolean isTable() {
        return html.startsWith("<table>");
    }

    /** The part that a block becomes; empty for a picture that may not be shown. */
    static Optional<BodyPart> of(
            Block block,
            Map<UUID, PictureView> pictures,
            BiFunction<PictureView, String, FigureView> framed) {
        if (!(block instanceof Block.Figure figure)) {
            return Optional.of(new BodyPart(Optional.empty(), block.html()));
        }
        return Optional.ofNullable(pictures.get(figure.picture()))
                .map(picture -> saying(picture, figure.alt()))
                .map(picture -> framed.apply(picture, figure.captionHtml()))
                .map(view -> new BodyPart(Optional.of(view), ""));
    }

    private static PictureView saying(PictureView picture, String alt) {
        return alt.isEmpty()
                ? picture
                : new PictureView(
                        picture.id(),
                        picture.path(),
                        picture.copies(),
                        picture.mediaType(),
                        picture.length(),
                        picture.width(),
                        picture.height(),
                        alt,
                        picture.caption(),
                        picture.credit(),
                        picture.foundAt());
    }
}
