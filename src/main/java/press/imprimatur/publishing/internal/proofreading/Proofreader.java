package press.imprimatur.publishing.internal.proofreading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Rendering;

/**
 * Reads what readers will get, and says which duties are met there. Shares nothing with the
 * templates: it parses the finished bytes as a browser would, and believes only what is to be seen.
 * What it has not learnt to check is not met, so that nothing goes out on a promise.
 */
@ApplicationScoped
public class Proofreader {

    /** The duties due at publication that a finished page, in UTF-8, meets. */
    public Rendering page(byte[] html, List<OwedDuty> owed, ExpectedPage manuscript) {
        return met(owed, Sheet.page(Jsoup.parse(new String(html, UTF_8)), manuscript));
    }

    /**
     * The duties due at publication that an item of a feed meets, in whatever format readers get
     * it: every format carries its HTML whole, and its byline. Where search engines are sent is a
     * matter of pages: a feed item is none, so those duties are met; and so is what must stay in a
     * text, where only a summary goes out.
     */
    public Rendering feedItem(FeedItem item, List<OwedDuty> owed, ExpectedPage manuscript) {
        return met(owed, Sheet.feedItem(item, manuscript));
    }

    private static Rendering met(List<OwedDuty> owed, Sheet sheet) {
        var shown = new LinkedHashSet<OwedDuty>();
        var lacking = new LinkedHashMap<OwedDuty, String>();
        var unknown = new LinkedHashMap<OwedDuty, Set<CreditPart>>();
        for (var each : owed) {
            if (each.duty().phase() != DutyType.Phase.AT) {
                continue;
            }
            var duty = ShownDuties.of(each.duty().type());
            if (isMet(duty, each, sheet)) {
                shown.add(each);
            } else {
                duty.lacking(each, sheet).ifPresent(what -> lacking.put(each, what));
                unknown.put(each, duty.unknown(each, sheet));
            }
        }
        unknown.values().removeIf(Set::isEmpty);
        return new Rendering(shown, lacking, unknown);
    }

    /** For a picture at each place where it stands. */
    private static boolean isMet(ShownDuty duty, OwedDuty owed, Sheet sheet) {
        if (owed.component().kind().isText() || duty.isOfText(sheet)) {
            return duty.isShown(owed, sheet);
        }
        var figures = sheet.figures(owed.component());
        return !figures.isEmpty()
                && figures.stream()
                        .allMatch(figure ->
                                figure.filter(frame -> duty.isShownIn(frame, owed, sheet))
                                        .isPresent());
    }
}
