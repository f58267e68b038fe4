package press.imprimatur.rights.internal.own;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import press.imprimatur.identity.UserId;
import press.imprimatur.rights.Making.Stroke;
import press.imprimatur.rights.StaffMember;

/**
 * Who was on the staff on which day.
 *
 * @param house what the house signs with itself: the newsroom's name
 * @param zone whose days count
 */
record StaffRoll(List<StaffMember> members, String house, ZoneId zone) {

    /** How a byline joins names. */
    private static final String JOINS = "(?iu)\\s*(?:,|;|&|/|\\||\\band\\b|\\bund\\b|\\bet\\b)\\s*";

    /** What stands around a name and is none: "Photo by", "Drawing:", "© 2026". */
    private static final String AROUND =
            "(?iu)^\\s*(?:photo(?:graph)?|picture|drawing|illustration|graphic|image|text)?"
                    + "\\s*(?:by\\b|from\\b|:)"
                    + "|©|\\(c\\)|\\bcopyright\\b|\\ball rights reserved\\b\\.?"
                    + "|\\b(?:19|20)\\d\\d\\b";

    /** Whoever has an account is known by it, and everybody else by the name. */
    boolean hasMade(Stroke stroke) {
        var day = day(stroke.at());
        return stroke.person()
                .map(person -> isOn(person, day))
                .orElseGet(() -> isOn(stroke.name(), day));
    }

    boolean isOn(UserId person, Instant at) {
        return isOn(person, day(at));
    }

    /** Those names in a byline that nobody on the staff had that day; none if it is the house's. */
    List<String> strangers(String signed, Instant at) {
        var day = day(at);
        var whole = bare(signed);
        return whole.isEmpty() || isHouse(whole) || isOn(whole, day)
                ? List.of()
                : Arrays.stream(whole.split(JOINS))
                        .map(StaffRoll::bare)
                        .filter(name -> !name.isEmpty() && !isHouse(name) && !isOn(name, day))
                        .toList();
    }

    private boolean isOn(UserId person, LocalDate day) {
        return members.stream()
                .anyMatch(
                        each -> each.isOn(day) && each.person().filter(person::equals).isPresent());
    }

    private boolean isOn(String name, LocalDate day) {
        return members.stream().anyMatch(each -> each.isOn(day) && isSame(each.name(), name));
    }

    private boolean isHouse(String name) {
        return isSame(house, name) || isSame("the " + house, name) || isSame(house, "the " + name);
    }

    private static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String bare(String signed) {
        return signed.replaceAll(AROUND, " ").strip();
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
