package press.imprimatur.terms.internal.decision;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.GranteeAnswer;
import press.imprimatur.terms.ReasonCode;

/** Under what brand, by what means, in what language, and how it appears. */
final class SettingRule {

    private SettingRule() {}

    static void check(ComponentQuestion asked, Constraints constraints, Findings findings) {
        var channel = asked.question().channel();
        if (!constraints.brands().isEmpty() && !constraints.brands().contains(channel.brand())) {
            findings.refuse(
                    ReasonCode.BRAND_NOT_COVERED, Fix.Kind.CHOOSE_ANOTHER_CHANNEL, channel.brand());
        }
        if (!constraints.media().isEmpty() && !constraints.media().containsAll(channel.media())) {
            findings.refuse(
                    ReasonCode.MEDIUM_NOT_COVERED,
                    Fix.Kind.CHOOSE_ANOTHER_CHANNEL,
                    uncovered(channel, constraints));
        }
        checkLanguage(asked, constraints, findings);
        checkGrantee(asked, constraints, findings);
        checkCircumstances(asked, constraints, findings);
    }

    /** How it must never appear: an outlet that says so in its house rules is heard in any case. */
    static void checkCircumstances(
            ComponentQuestion asked, Constraints constraints, Findings findings) {
        for (var circumstance : constraints.forbidden()) {
            if (asked.appears(circumstance)) {
                findings.refuse(
                        ReasonCode.CIRCUMSTANCE_FORBIDDEN, Fix.Kind.CHOOSE_OTHER, circumstance);
            }
        }
    }

    /** Whether a prohibition bites: here one fitting value is enough. */
    static Match touches(ComponentQuestion asked, Constraints when) {
        var channel = asked.question().channel();
        var brand = when.brands().isEmpty() || when.brands().contains(channel.brand());
        var medium = when.media().isEmpty() || !Collections.disjoint(when.media(), channel.media());
        var circumstance =
                when.forbidden().isEmpty() || when.forbidden().stream().anyMatch(asked::appears);
        return Match.of(brand && medium && circumstance)
                .and(language(asked, when.languages()))
                .and(grantee(asked, when));
    }

    /** Whether we are what the paper asks: the newsroom has answered it, or is asked. */
    private static void checkGrantee(
            ComponentQuestion asked, Constraints constraints, Findings findings) {
        for (var condition : constraints.grantee()) {
            switch (isSo(asked, condition)) {
                case YES -> {}
                case NO ->
                        findings.refuse(
                                ReasonCode.GRANTEE_IS_NOT, Fix.Kind.CHOOSE_OTHER, condition);
                case UNKNOWN ->
                        findings.refuse(
                                ReasonCode.GRANTEE_UNCLEAR, Fix.Kind.ANSWER_GRANTEE, condition);
            }
        }
    }

    private static Match grantee(ComponentQuestion asked, Constraints when) {
        var match = Match.YES;
        for (var condition : when.grantee()) {
            match = match.and(isSo(asked, condition));
        }
        return match;
    }

    private static Match isSo(ComponentQuestion asked, String condition) {
        var answer = asked.world().answers().get(GranteeAnswer.key(condition));
        return answer == null ? Match.UNKNOWN : Match.of(answer);
    }

    private static void checkLanguage(
            ComponentQuestion asked, Constraints constraints, Findings findings) {
        switch (language(asked, constraints.languages())) {
            case YES -> {}
            case NO ->
                    findings.refuse(
                            ReasonCode.LANGUAGE_NOT_COVERED,
                            Fix.Kind.ASK_GRANTOR,
                            Locale.forLanguageTag(spoken(asked)));
            case UNKNOWN -> findings.miss("the language");
        }
    }

    /**
     * The language is that of what would be out: of a translation, the one it was made into, and of
     * a picture that of the text around it. By itself a picture has none.
     */
    private static Match language(ComponentQuestion asked, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return Match.YES;
        }
        var tag = asked.question().work().facts().language();
        if (tag.isEmpty()) {
            return asked.isText() ? ofChannel(asked.question().channel(), wanted) : Match.YES;
        }
        return Match.of(wanted.stream().anyMatch(each -> Coverage.isLanguage(tag.get(), each)));
    }

    private static String spoken(ComponentQuestion asked) {
        var question = asked.question();
        return question.work()
                .facts()
                .language()
                .or(() -> question.channel().languages().stream().findFirst())
                .orElse("");
    }

    /** What does not say its language is in one of those of the place where it comes out. */
    private static Match ofChannel(Channel channel, Set<String> wanted) {
        var isAny = false;
        var isAll = !channel.languages().isEmpty();
        for (var tag : channel.languages()) {
            var fits = wanted.stream().anyMatch(each -> Coverage.isLanguage(tag, each));
            isAny |= fits;
            isAll &= fits;
        }
        if (isAll) {
            return Match.YES;
        }
        return isAny || channel.languages().isEmpty() ? Match.UNKNOWN : Match.NO;
    }

    private static Object uncovered(Channel channel, Constraints constraints) {
        return channel.media().stream()
                .filter(medium -> !constraints.media().contains(medium))
                .map(medium -> medium.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
