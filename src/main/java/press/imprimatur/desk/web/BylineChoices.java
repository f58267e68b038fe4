package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.rights.Staff;
import press.imprimatur.rights.StaffMember;

/** Whom a byline may name: those on the staff today, as the publisher's declaration knows them. */
@Named
@RequestScoped
public class BylineChoices {

    @Inject Staff staff;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    /** Each name once, in alphabetical order. */
    public List<String> getNames() {
        var today = LocalDate.ofInstant(clock.instant(), newsrooms.get().zone());
        return staff.members().stream()
                .filter(member -> member.isOn(today))
                .map(StaffMember::name)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
