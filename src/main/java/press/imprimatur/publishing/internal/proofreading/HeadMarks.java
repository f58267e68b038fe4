package press.imprimatur.publishing.internal.proofreading;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Document;
import press.imprimatur.publishing.internal.duties.DutyAddress;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.OwedDuty;

/** What a page tells search engines. */
final class HeadMarks {

    private final Document page;

    HeadMarks(Document page) {
        this.page = page;
    }

    /** Whether they are sent to the address that is owed, and to no other. */
    boolean sendsTo(OwedDuty owed, StoryFacts facts) {
        var links = page.select("link[rel~=(?i)^canonical$]");
        return links.size() == 1
                && links.first().closest("head") != null
                && DutyAddress.of(owed.duty(), facts)
                        .filter(address -> address.toString().equals(links.first().attr("href")))
                        .isPresent();
    }

    /** Whether they are asked to leave it out. */
    boolean isLeftOut() {
        return page.select("head meta[name=robots]").stream()
                .flatMap(robots -> Arrays.stream(robots.attr("content").split(",")))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.equals("noindex") || word.equals("none"));
    }
}
