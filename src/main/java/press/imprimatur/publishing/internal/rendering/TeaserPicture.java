package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.duties.Licence;
import press.imprimatur.publishing.internal.duties.WorkWords;

/**
 * The picture that lists show with a story: whole, never cropped, and never without whom it is owed
 * to.
 *
 * @param path where its bytes are, on this site
 * @param copies the same in other widths and encodings; may be none
 * @param width in pixels
 * @param height in pixels
 * @param alt what those hear who cannot see it; may be empty
 * @param credits who made it and who supplied it, line by line
 * @param licences under which it is here
 */
public record TeaserPicture(
        String path,
        List<PictureSources.Copy> copies,
        int width,
        int height,
        String alt,
        List<String> credits,
        List<NamedLicence> licences) {

    /**
     * A licence, as it is stored.
     *
     * @param address where it can be read; empty if nobody said
     */
    public record NamedLicence(String name, String address) {

        static NamedLicence of(Licence licence) {
            return new NamedLicence(
                    licence.name(), licence.address().map(URI::toString).orElse(""));
        }
    }

    public TeaserPicture {
        requireNonNull(path, "path");
        requireNonNull(alt, "alt");
        // Those that were stored before there were any say nothing of them.
        copies = copies == null ? List.of() : List.copyOf(copies);
        credits = List.copyOf(credits);
        licences = List.copyOf(licences);
    }

    /** As a page shows it; empty if a list has no place for what is owed for it. */
    public static Optional<TeaserPicture> of(PictureView picture, WorkWords words) {
        if (!words.links().isEmpty() || !words.notes().isEmpty()) {
            return Optional.empty();
        }
        var figure = new FigureView(picture.path(), picture, "", words);
        var credits =
                Stream.of(
                                Stream.of(picture.credit()).filter(credit -> !credit.isEmpty()),
                                figure.creditLines().stream())
                        .flatMap(lines -> lines)
                        .toList();
        return Optional.of(
                new TeaserPicture(
                        picture.path(),
                        picture.copies(),
                        picture.width(),
                        picture.height(),
                        picture.alt(),
                        credits,
                        words.licences().stream().map(NamedLicence::of).toList()));
    }

    /** Where a browser finds it. */
    public PictureSources sources() {
        return new PictureSources(path, width, copies);
    }

    /** Whether anything is owed for it. */
    public boolean hasCredit() {
        return !credits.isEmpty() || !licences.isEmpty();
    }

    /** All credits in one line. */
    public String credit() {
        return String.join(" / ", credits);
    }
}
