package press.imprimatur.dues.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import press.imprimatur.dues.PartnerSheet;
import press.imprimatur.dues.PartnerSheet.InForce;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.Use;

/** How we stand with a partner, as scripts read it. */
public record SheetJson(
        String outlet,
        String name,
        String inWords,
        long live,
        long publishedInAYear,
        boolean photos,
        List<PermissionInForceJson> permissions,
        List<DueJson> owed) {

    static SheetJson of(PartnerSheet sheet, Sentences sentences, Days days) {
        return new SheetJson(
                sheet.outlet().toString(),
                sheet.name(),
                SheetWords.line(sheet, sentences, days),
                sheet.live(),
                sheet.publishedInAYear(),
                sheet.photos(),
                sheet.permissions().stream()
                        .map(each -> PermissionInForceJson.of(each, sentences, days))
                        .toList(),
                sheet.owed().stream().map(DueJson::of).toList());
    }

    /** A permission in force. */
    public record PermissionInForceJson(
            String permission, String title, String inWords, Set<Use> uses, Instant until) {

        static PermissionInForceJson of(InForce each, Sentences sentences, Days days) {
            return new PermissionInForceJson(
                    each.instrument().toString(),
                    each.title(),
                    SheetWords.sentence(each, sentences, days),
                    each.uses(),
                    each.until().orElse(null));
        }
    }
}
