package press.imprimatur.publishing.internal.proofreading;

import java.net.URI;
import org.jsoup.nodes.Element;
import press.imprimatur.publishing.internal.duties.LogoMark;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.OwedDuty;

/** The logo of the outlet whose story it is; a picture's owner has none here. */
final class LogoDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        if (owed.component().kind().isText()) {
            LogoMark.of(owed.duty(), facts).ifPresent(words::logo);
        }
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return LogoMark.of(owed.duty(), sheet.facts())
                .filter(logo ->
                        sheet.shown("img[src]").stream().anyMatch(image -> is(image, logo, sheet)))
                .isPresent();
    }

    private static boolean is(Element image, LogoMark logo, Sheet sheet) {
        return image.attr("src").endsWith(logo.file().path())
                && VisibleText.plain(image.attr("alt")).equals(VisibleText.plain(logo.alt()))
                && image.closest("details:not([open])") == null
                && (logo.atEnd() ? sheet.isAfterText(image) : sheet.isBeforeText(image))
                && logo.link().map(target -> leadsTo(image, target)).orElse(true);
    }

    private static boolean leadsTo(Element image, URI target) {
        var link = image.closest("a[href]");
        return link != null && link.attr("href").equals(target.toString());
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return true;
    }
}
