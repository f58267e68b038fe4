package press.imprimatur.publishing.internal.proofreading;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.OwedDuty;

/** A verbatim line, where the terms want it. */
final class CreditLineDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        var said = words.of(owed.component());
        owed.duty()
                .wording(facts.placeholders(owed.component()))
                .ifPresent(line -> {
                    switch (position(owed.duty(), "TOP")) {
                        case "BYLINE" -> said.creditWithByline(line);
                        case "BOTTOM" -> said.creditAtEnd(line);
                        default -> said.credit(line);
                    }
                });
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return owed.duty()
                .wording(sheet.facts().placeholders(owed.component()))
                .filter(line -> isAt(position(owed.duty(), ""), line, sheet))
                .isPresent();
    }

    private static boolean isAt(String position, String line, Sheet sheet) {
        return switch (position) {
            case "TOP", "BYLINE" -> sheet.hasLine(line, sheet::isBeforeText);
            case "BOTTOM" -> sheet.hasLine(line, sheet::isAfterText);
            default -> sheet.hasLine(line, place -> true);
        };
    }

    @Override
    public boolean isShownIn(Element figure, OwedDuty owed, Sheet sheet) {
        return owed.duty()
                .wording(sheet.facts().placeholders(owed.component()))
                .filter(line -> sheet.captionSays(figure, line))
                .isPresent();
    }

    @Override
    public Set<CreditPart> unknown(OwedDuty owed, Sheet sheet) {
        var said = sheet.facts().placeholders(owed.component());
        return owed.duty().word("text").map(said::missingIn).orElse(Set.of());
    }

    private static String position(Duty duty, String usual) {
        return duty.word("position").orElse(usual).toUpperCase(Locale.ROOT);
    }
}
