package press.imprimatur.odrl.internal;

import static press.imprimatur.odrl.internal.ConstraintReader.require;

import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a constraint compares, as it is written.
 *
 * @param operand what it looks at
 * @param writtenAs the member that holds the values
 * @param values with what it is compared
 * @param types of what datatypes the values are
 */
record Comparison(
        String operand,
        String operator,
        String writtenAs,
        List<String> values,
        Set<String> types,
        Optional<String> basis,
        Optional<String> every,
        Optional<String> inCalendarDays,
        Optional<String> wording,
        Optional<String> zoneName) {

    /** What stands only at constraints of some kinds. */
    private static final Set<String> SOMETIMES =
            Set.of(Profile.BASIS, Profile.CALENDAR, Profile.PERIOD, Profile.WORDING, Profile.ZONE);

    private static final String RIGHT = "rightOperand";
    private static final Set<String> WORDS = Set.of("xsd:string", "xsd:anyURI", "xsd:token");
    private static final Set<String> DATES =
            Set.of("xsd:string", "xsd:date", "xsd:dateTime", "xsd:dateTimeStamp");
    private static final Set<String> DURATIONS =
            Set.of("xsd:string", "xsd:duration", "xsd:dayTimeDuration", "xsd:yearMonthDuration");
    private static final Set<String> NUMBERS =
            Set.of(
                    "xsd:string",
                    "xsd:integer",
                    "xsd:int",
                    "xsd:long",
                    "xsd:short",
                    "xsd:decimal",
                    "xsd:nonNegativeInteger",
                    "xsd:positiveInteger");

    /** ODRL 2.1 wrote the operand as the member that holds the value; that is read too. */
    static Comparison read(LinkedObject constraint, Unmapped unmapped) {
        var named = constraint.name("leftOperand");
        var old =
                constraint.members().stream()
                        .filter(Vocabulary.OPERANDS::contains)
                        .findFirst()
                        .filter(each -> named.isEmpty());
        var writtenAs = old.orElse(RIGHT);
        var values = constraint.all(writtenAs);
        var stated = constraint.all("dataType").stream().map(Comparison::typeName);
        var types =
                values.stream().filter(each -> each.value().isLiteral()).map(Comparison::datatype);
        if (!constraint.has("operator")) {
            unmapped.add("constraint", "without operator");
        }
        return new Comparison(
                named.or(() -> old).orElse("without leftOperand"),
                constraint.name("operator").orElse(""),
                writtenAs,
                values.stream().map(LinkedObject::text).toList(),
                Stream.concat(stated, types).collect(Collectors.toSet()),
                constraint.text(Profile.BASIS),
                constraint.text(Profile.PERIOD),
                constraint.text(Profile.CALENDAR),
                constraint.text(Profile.WORDING),
                constraint.text(Profile.ZONE));
    }

    private static String datatype(LinkedObject literal) {
        return Vocabulary.term(literal.value().datatype());
    }

    private static String typeName(LinkedObject stated) {
        return Vocabulary.term(stated.value().text());
    }

    /** What may stand at other constraints and would say nothing here. */
    Set<String> besideThePoint() {
        var beside = new HashSet<>(SOMETIMES);
        beside.removeAll(
                switch (operand) {
                    case "spatial" -> Set.of(Profile.BASIS);
                    case "count" -> Set.of(Profile.PERIOD);
                    case "dateTime", "imp:publishTime", "imp:publishedAt", "imp:release" ->
                            Set.of(Profile.WORDING, Profile.ZONE);
                    case "elapsedTime", "imp:originAge", ConstraintWriter.AFTER_ORIGINAL ->
                            Set.of(Profile.ZONE);
                    case ConstraintWriter.NOT_BEFORE -> Set.of(Profile.CALENDAR, Profile.ZONE);
                    default -> Set.<String>of();
                });
        return beside;
    }

    /** The only value, whatever it is. */
    String value() {
        require(values.size() == 1 && WORDS.containsAll(types));
        return values.get(0);
    }

    /** Several values that are words, names or codes. */
    List<String> words() {
        require(!values.isEmpty() && WORDS.containsAll(types));
        return values;
    }

    /** A date is none with a time of day, and a time is none without. */
    String date() {
        require(values.size() == 1 && DATES.containsAll(types));
        var hasTime = values.get(0).indexOf('T') >= 0;
        require(!(types.contains("xsd:date") && hasTime));
        require(hasTime || !types.contains("xsd:dateTime"));
        require(hasTime || !types.contains("xsd:dateTimeStamp"));
        return values.get(0);
    }

    String duration() {
        require(values.size() == 1 && DURATIONS.containsAll(types));
        return values.get(0);
    }

    int number() {
        require(values.size() == 1 && NUMBERS.containsAll(types));
        return Integer.parseInt(values.get(0));
    }

    Optional<Period> period() {
        return every.map(Period::parse);
    }

    /** Whether a delay ends with the beginning of a day. */
    boolean isInCalendarDays() {
        inCalendarDays.ifPresent(text -> require(text.equals("true") || text.equals("false")));
        return inCalendarDays.filter("true"::equals).isPresent();
    }

    Optional<ZoneId> zone() {
        return zoneName.map(ZoneId::of);
    }

    @Override
    public String toString() {
        return operand + " " + operator + " " + String.join(", ", values);
    }
}
