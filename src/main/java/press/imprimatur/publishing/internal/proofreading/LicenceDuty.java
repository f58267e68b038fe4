package press.imprimatur.publishing.internal.proofreading;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import press.imprimatur.publishing.internal.duties.DutyAddress;
import press.imprimatur.publishing.internal.duties.Licence;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.OwedDuty;

/** The licence under which something stands here, by its name and, if it has one, its address. */
final class LicenceDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        Licence.of(owed.duty()).ifPresent(licence -> words.of(owed.component()).licence(licence));
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return isNamed(owed.duty(), sheet, Sheet::isOutsideFigures);
    }

    @Override
    public boolean isShownIn(Element figure, OwedDuty owed, Sheet sheet) {
        return isNamed(owed.duty(), sheet, element -> Sheet.isIn(figure, element));
    }

    private static boolean isNamed(Duty duty, Sheet sheet, Predicate<Element> place) {
        var name = VisibleText.plain(Licence.of(duty).map(Licence::name).orElse(""));
        if (name.isEmpty()) {
            return false;
        }
        if (duty.word("url").isEmpty()) {
            return sheet.shown("*").stream()
                    .filter(place)
                    .anyMatch(element -> element.ownText().endsWith(name));
        }
        return sheet.linkTo(
                        duty.word("url").flatMap(DutyAddress::web),
                        link -> place.test(link) && VisibleText.plain(link.text()).equals(name))
                .isPresent();
    }
}
