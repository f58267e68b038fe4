package press.imprimatur.desk.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.terms.Verdict;

/** What a list of articles may be narrowed to, by what the rights say of their pages. */
enum RightsFilter {
    PERMITTED(Verdict.PERMIT, Verdict.PERMIT_WITH),
    REFUSED(Verdict.DENY),
    UNKNOWN(Verdict.UNKNOWN);

    private final Set<Verdict> verdicts;

    RightsFilter(Verdict... verdicts) {
        this.verdicts = Set.of(verdicts);
    }

    /** What an address says; what is none narrows nothing. */
    static Optional<RightsFilter> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<Verdict> verdicts() {
        return verdicts;
    }
}
