package press.imprimatur.publishing.internal.proofreading;

import org.jsoup.nodes.Element;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Pixel;

/** The licensor's page counter; some count pages only, and feeds do without it then. */
final class PixelDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        Pixel.of(owed.duty()).filter(Pixel::mayBeShown).ifPresent(words::pixel);
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        var pixel = Pixel.of(owed.duty());
        return sheet.head().isEmpty() && pixel.filter(Pixel::onPagesOnly).isPresent()
                || pixel.filter(Pixel::mayBeShown)
                        .filter(shown -> isFetched(shown, sheet))
                        .isPresent();
    }

    private static boolean isFetched(Pixel pixel, Sheet sheet) {
        return sheet.shown("img[src]").stream()
                .filter(image -> image.attr("src").equals(pixel.address().toString()))
                .anyMatch(image -> waitsForReader(image) == pixel.asksReaders());
    }

    // A browser does not fetch it before somebody has unfolded what it stands in.
    private static boolean waitsForReader(Element image) {
        return image.closest("details:not([open])") != null && "lazy".equals(image.attr("loading"));
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return true;
    }
}
