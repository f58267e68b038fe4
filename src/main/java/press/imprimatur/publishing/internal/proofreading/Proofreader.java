package press.imprimatur.publishing.internal.proofreading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Pixel;
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
        var page = Jsoup.parse(new String(html, UTF_8));
        var marks = new DutyChecks(VisibleText.of(page.body()), manuscript);
        var head = new HeadMarks(page);
        return met(
                owed,
                marks,
                duty ->
                        switch (duty.duty().type()) {
                            case CANONICAL -> head.sendsTo(duty, manuscript.facts());
                            case NOINDEX -> head.isLeftOut();
                            default -> marks.show(duty);
                        });
    }

    /**
     * The duties due at publication that an item of a feed meets, in whatever format readers get
     * it: every format carries its HTML whole, and its byline. Where search engines are sent is a
     * matter of pages: a feed item is none, so those duties are met; and so is what must stay in a
     * text, where only a summary goes out.
     */
    public Rendering feedItem(FeedItem item, List<OwedDuty> owed, ExpectedPage manuscript) {
        var marks =
                new DutyChecks(
                        VisibleText.of(Jsoup.parseBodyFragment(item.html()).body()), manuscript);
        return met(
                owed,
                marks,
                duty ->
                        switch (duty.duty().type()) {
                            case CANONICAL, NOINDEX -> true;
                            case KEEP_PASSAGE -> manuscript.body().isEmpty() || marks.show(duty);
                            case PIXEL -> isForPagesOnly(duty) || marks.show(duty);
                            case BYLINE_AS_GIVEN ->
                                    VisibleText.plain(item.byline()).equals(marks.bylineGiven());
                            default -> marks.show(duty);
                        });
    }

    private static boolean isForPagesOnly(OwedDuty owed) {
        return Pixel.of(owed.duty()).filter(Pixel::onPagesOnly).isPresent();
    }

    private static Rendering met(List<OwedDuty> owed, DutyChecks marks, Predicate<OwedDuty> isMet) {
        var shown = new LinkedHashSet<OwedDuty>();
        var lacking = new LinkedHashMap<OwedDuty, String>();
        var unknown = new LinkedHashMap<OwedDuty, Set<CreditPart>>();
        for (var duty : owed) {
            if (duty.duty().phase() != DutyType.Phase.AT) {
                continue;
            }
            if (isMet.test(duty)) {
                shown.add(duty);
            } else {
                marks.lacking(duty).ifPresent(what -> lacking.put(duty, what));
                unknown.put(duty, marks.unknown(duty));
            }
        }
        unknown.values().removeIf(Set::isEmpty);
        return new Rendering(shown, lacking, unknown);
    }
}
