package press.imprimatur.publishing.internal.proofreading;

import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import press.imprimatur.publishing.internal.duties.DutyAddress;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.OwedDuty;

/** A link to the original, with the words that readers must click where the terms say them. */
final class LinkBackDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        var duty = owed.duty();
        DutyAddress.of(duty, facts)
                .ifPresent(address -> words.of(owed.component()).link(address, duty.word("text")));
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        var before = "BEFORE_BODY".equalsIgnoreCase(owed.duty().word("position").orElse(""));
        return link(
                        owed.duty(),
                        sheet,
                        link ->
                                Sheet.isOutsideFigures(link)
                                        && (!before || sheet.isBeforeText(link)))
                .isPresent();
    }

    @Override
    public boolean isShownIn(Element figure, OwedDuty owed, Sheet sheet) {
        return link(owed.duty(), sheet, link -> Sheet.isIn(figure, link)).isPresent();
    }

    private static Optional<Element> link(Duty duty, Sheet sheet, Predicate<Element> place) {
        var anchor = duty.word("text").map(VisibleText::plain);
        return sheet.linkTo(
                DutyAddress.of(duty, sheet.facts()),
                place.and(link ->
                        anchor.isEmpty() || VisibleText.plain(link.text()).equals(anchor.get())));
    }
}
