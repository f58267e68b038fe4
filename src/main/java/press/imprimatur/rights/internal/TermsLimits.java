package press.imprimatur.rights.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.api.StrictJson;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.FieldsRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Window;

/**
 * What terms can say that somebody could mean. All else is refused where it enters, by the name of
 * its field; what was stored before is read all the same, and a decision does not rely on it.
 */
final class TermsLimits {

    private static final int LONGEST_DELAY = 9999;
    private static final int MOST_CLAUSES = 2000;
    private static final int MOST_WORKS = 20_000;
    private static final int MOST_NAMES = 1000;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_WORD = 5000;
    private static final Duration LONGEST_DEADLINE = Duration.ofDays(36_600);

    private final List<FieldRefused> faults = new ArrayList<>();

    private TermsLimits() {}

    /** Everything that nobody can mean, each with the place where it stands. */
    static List<FieldRefused> faults(Terms terms) {
        var limits = new TermsLimits();
        limits.check(terms);
        return limits.faults;
    }

    /**
     * @throws FieldRefused if there is anything that nobody can mean
     */
    static void refuseAbsurd(Terms terms) {
        var faults = faults(terms);
        if (!faults.isEmpty()) {
            throw faults.size() == 1 ? faults.get(0) : new FieldsRefused(faults);
        }
    }

    private void check(Terms terms) {
        scope(terms.scope());
        constraints("terms.constraints", terms.constraints());
        duties("terms.duties", terms.duties());
        atMost("terms.permissions", terms.permissions(), MOST_CLAUSES);
        atMost("terms.prohibitions", terms.prohibitions(), MOST_CLAUSES);
        var place = 0;
        for (var permission : terms.permissions()) {
            var field = "terms.permissions[" + place++ + "]";
            constraints(field + ".constraints", permission.constraints());
            duties(field + ".duties", permission.duties());
        }
        place = 0;
        for (var prohibition : terms.prohibitions()) {
            constraints("terms.prohibitions[" + place++ + "].when", prohibition.when());
        }
    }

    private void scope(Scope scope) {
        if (scope instanceof Scope.Unread) {
            refuse("terms.scope", "rights.terms.unreadScope");
        } else if (scope instanceof Scope.OneWork one) {
            one.version().ifPresent(version -> name("terms.scope.version", version));
        } else if (scope instanceof Scope.ListedWorks some) {
            atMost("terms.scope.works", some.works(), MOST_WORKS);
        } else if (scope instanceof Scope.Selector selector) {
            criteria("terms.scope.include", selector.include());
            atMost("terms.scope.exclude", selector.exclude(), MOST_CLAUSES);
            var place = 0;
            for (var each : selector.exclude()) {
                criteria("terms.scope.exclude[" + place++ + "]", each);
            }
        }
    }

    private void criteria(String field, Criteria criteria) {
        languages(field + ".languages", criteria.languages());
        names(field + ".sections", criteria.sections());
        names(field + ".bylines", criteria.bylines());
        window(field + ".published", criteria.published());
        names(field + ".credits", criteria.credits());
        names(field + ".supplierIds", criteria.supplierIds());
        names(field + ".instructions", criteria.instructions());
        names(field + ".pools", criteria.pools());
        names(field + ".events", criteria.events());
    }

    private void constraints(String field, Constraints constraints) {
        clocks(field + ".clocks", constraints.clocks());
        names(field + ".brands", constraints.brands());
        languages(field + ".languages", constraints.languages());
        names(field + ".grantee", constraints.grantee());
        var quantities = constraints.quantities();
        atMost(field + ".quantities", quantities, MOST_CLAUSES);
        for (var place = 0; place < quantities.size(); place++) {
            quantity(field + ".quantities[" + place + "]", quantities.get(place));
        }
    }

    private void clocks(String field, Clocks clocks) {
        window(field + ".publish", clocks.publish());
        window(field + ".display", clocks.display());
        limit(field + ".displayFor", clocks.displayFor());
        limit(field + ".originAge", clocks.originAge());
        limit(field + ".displayAfterOriginal", clocks.displayAfterOriginal());
        if (clocks.notBefore().filter(delay -> delay.count() > LONGEST_DELAY).isPresent()) {
            refuse(field + ".notBefore.count", "rights.terms.delayUnusual", LONGEST_DELAY);
        }
    }

    private void window(String field, Window window) {
        if (window.from().filter(at -> !PlainTime.isUsual(at)).isPresent()) {
            refuse(field + ".from", "rights.terms.instantUnusual");
        }
        if (window.until().filter(at -> !PlainTime.isUsual(at)).isPresent()) {
            refuse(field + ".until", "rights.terms.instantUnusual");
        }
        window.wording().ifPresent(words -> words(field + ".wording", words));
    }

    private void limit(String field, Optional<TimeLimit> limit) {
        limit.ifPresent(each -> period(field + ".length", each.length()));
    }

    private void period(String field, Period length) {
        if (length.isZero() || length.isNegative()) {
            refuse(field, "rights.terms.lengthOfNothing");
        } else if (!StrictJson.isUsual(length)) {
            refuse(field, "rights.terms.lengthUnusual");
        }
    }

    private void quantity(String field, Quantity quantity) {
        quantity.period().ifPresent(period -> period(field + ".period", period));
        if (quantity.kind() == Quantity.Kind.PERCENT && quantity.most() > 100) {
            refuse(field + ".most", "rights.terms.moreThanAll", quantity.most());
        }
    }

    private void duties(String field, List<Duty> duties) {
        atMost(field, duties, MOST_CLAUSES);
        for (var place = 0; place < duties.size(); place++) {
            duty(field + "[" + place + "]", duties.get(place));
        }
    }

    private void duty(String field, Duty duty) {
        var deadline = duty.deadline().orElse(Duration.ZERO);
        if (deadline.isNegative() || deadline.compareTo(LONGEST_DEADLINE) > 0) {
            refuse(field + ".deadline", "rights.terms.deadlineUnusual");
        }
        duty.payload().forEach((name, word) -> words(field + ".payload." + name, word));
        if (duty.type() == DutyType.PAY) {
            duty.word("amount").ifPresent(amount -> amount(field + ".payload.amount", amount));
            duty.word("currency").ifPresent(code -> currency(field + ".payload.currency", code));
        }
        if (duty.type() == DutyType.REPORT_USAGE) {
            duty.word("period").ifPresent(told -> stretch(field + ".payload.period", told));
        }
    }

    /** A sum of money that is owed, in words or as a plain number; that is more than nothing. */
    private void amount(String field, String told) {
        var sum = told.strip();
        var isInWords = !sum.matches("[-+.,\\d\u2212\u2013].*");
        var isPlain = sum.matches("\\d{1,15}(\\.\\d{1,9})?");
        if (!isInWords && (!isPlain || new BigDecimal(sum).signum() == 0)) {
            refuse(field, "rights.terms.noAmount", told);
        }
    }

    private void currency(String field, String code) {
        try {
            Currency.getInstance(code.strip());
        } catch (IllegalArgumentException unknown) {
            refuse(field, "rights.terms.noCurrency", code);
        }
    }

    /**
     * A word that names no length is read as a month; a length of nothing could be read as none.
     */
    private void stretch(String field, String told) {
        if (told.strip().regionMatches(true, 0, "P", 0, 1)) {
            try {
                period(field, Period.parse(told.strip()));
            } catch (DateTimeParseException noLength) {
                refuse(field, "rights.terms.noLength", told);
            }
        }
    }

    private void languages(String field, Collection<String> tags) {
        names(field, tags);
        for (var tag : tags) {
            try {
                new Locale.Builder().setLanguageTag(tag);
            } catch (IllformedLocaleException malformed) {
                refuse(field, "rights.terms.noLanguage", tag);
            }
        }
    }

    private void names(String field, Collection<String> names) {
        atMost(field, names, MOST_NAMES);
        names.forEach(each -> name(field, each));
    }

    private void name(String field, String name) {
        if (name.isBlank()) {
            refuse(field, "rights.terms.nameEmpty");
        } else if (name.length() > LONGEST_NAME) {
            refuse(field, "rights.terms.tooLong", LONGEST_NAME);
        } else {
            words(field, name);
        }
    }

    private void words(String field, String words) {
        if (!StrictJson.isPlain(words)) {
            refuse(field, "rights.terms.notPlain");
        } else if (words.length() > LONGEST_WORD) {
            refuse(field, "rights.terms.tooLong", LONGEST_WORD);
        }
    }

    private void atMost(String field, Collection<?> things, int most) {
        if (things.size() > most) {
            refuse(field, "rights.terms.tooMany", things.size(), most);
        }
    }

    private void refuse(String field, String key, Object... arguments) {
        var withField = new ArrayList<Object>(List.of(field));
        withField.addAll(List.of(arguments));
        faults.add(new FieldRefused(field, key, withField.toArray()));
    }
}
