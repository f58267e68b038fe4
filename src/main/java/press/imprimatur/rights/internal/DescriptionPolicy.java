package press.imprimatur.rights.internal;

import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.rights.WorkDescription;

/** What can be said of a work at all. */
final class DescriptionPolicy {

    private DescriptionPolicy() {}

    static void refuseAbsurd(WorkDescription said) {
        refuseTooLong("section", list(said.section()));
        refuseTooLong("bylines", said.bylines());
        refuseTooLong("credit", list(said.credit()));
        refuseTooLong("supplierId", list(said.supplierId()));
        refuseTooLong("instructions", said.instructions());
        refuseTooLong("pool", list(said.pool()));
        refuseTooLong("event", list(said.event()));
        refuseTooLong("translator", list(said.translator()));
        said.language()
                .filter(tag -> !isLanguage(tag))
                .ifPresent(tag -> {
                    throw new FieldRefused("language", "rights.describe.language", tag);
                });
        said.publishedAt()
                .filter(at -> !PlainTime.isUsual(at))
                .ifPresent(at -> {
                    throw new FieldRefused("publishedAt", "rights.dateMalformed", at);
                });
    }

    private static List<String> list(Optional<String> text) {
        return text.stream().toList();
    }

    private static void refuseTooLong(String field, Collection<String> texts) {
        if (texts.size() > WorkDescription.MOST) {
            throw new FieldRefused(field, "rights.describe.tooMany", WorkDescription.MOST);
        }
        if (texts.stream().anyMatch(text -> text.length() > WorkDescription.LONGEST)) {
            throw new FieldRefused(field, "rights.describe.tooLong", WorkDescription.LONGEST);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
