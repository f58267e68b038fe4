package press.imprimatur.provenance.internal.style;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two spellings of one English word, as British and American dictionaries have them. The list is
 * closed: what is like two spellings and may be two words ({@code four} and {@code for}, {@code
 * metre} and {@code meter}) is not on it, and takes a person.
 */
final class EnglishSpelling {

    /** What differs in a pattern, and what may stand before and after it. */
    private record Variant(Pattern some, String others) {

        boolean turns(String word, String into) {
            var matcher = some.matcher(word);
            return matcher.matches() && matcher.replaceFirst(others).equals(into);
        }
    }

    private static final List<Variant> VARIANTS =
            List.of(
                    variant("(\\w{3,})our(s|ed|ing|able|ful|less|ite|hood)?", "$1or$2"),
                    variant("(\\w{4,})is(e|es|ed|ing|er|ers|ation|ations)", "$1iz$2"),
                    variant("(anal|catal|paral)ys(e|es|ed|ing|er|ers)", "$1yz$2"),
                    variant("(cen|thea|spec|scep|lus)tre(s|d)?", "$1ter$2"),
                    variant("(catal|dial|anal|monol|epil)ogue(s|d)?", "$1og$2"),
                    variant("(def|off|pret)ence(s|less)?", "$1ense$2"),
                    variant(
                            "(trave|mode|labe|cance|counse|signa|leve|tota)ll(ed|ing|er|ers|or|ors)",
                            "$1l$2"));

    private static final List<List<String>> PAIRS =
            Stream.of(
                            "programme program",
                            "programmes programs",
                            "grey gray",
                            "aluminium aluminum",
                            "plough plow",
                            "sceptical skeptical",
                            "sceptic skeptic",
                            "pyjamas pajamas",
                            "moustache mustache",
                            "cosy cozy",
                            "ageing aging",
                            "judgement judgment",
                            "acknowledgement acknowledgment",
                            "jewellery jewelry",
                            "fulfil fulfill",
                            "skilful skillful",
                            "wilful willful",
                            "instalment installment",
                            "instalments installments",
                            "enrol enroll",
                            "artefact artifact",
                            "artefacts artifacts",
                            "manoeuvre maneuver",
                            "manoeuvres maneuvers",
                            "paediatric pediatric",
                            "encyclopaedia encyclopedia",
                            "foetus fetus",
                            "orthopaedic orthopedic",
                            "leukaemia leukemia",
                            "anaesthetic anesthetic",
                            "e-mail email",
                            "e-mails emails",
                            "co-operate cooperate",
                            "co-operation cooperation",
                            "co-ordinate coordinate",
                            "co-ordination coordination",
                            "tonight to-night")
                    .map(pair -> List.of(pair.split(" ")))
                    .toList();

    private EnglishSpelling() {}

    static boolean isOneWord(String some, String others) {
        var one = some.toLowerCase(Locale.ROOT);
        var other = others.toLowerCase(Locale.ROOT);
        return PAIRS.contains(List.of(one, other))
                || PAIRS.contains(List.of(other, one))
                || isPerCent(one, other)
                || VARIANTS.stream().anyMatch(each -> each.turns(one, other))
                || VARIANTS.stream().anyMatch(each -> each.turns(other, one));
    }

    private static boolean isPerCent(String one, String other) {
        var forms = List.of("per cent", "percent");
        return forms.contains(one) && forms.contains(other);
    }

    private static Variant variant(String some, String others) {
        return new Variant(Pattern.compile(some), others);
    }
}
