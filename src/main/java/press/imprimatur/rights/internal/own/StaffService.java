package press.imprimatur.rights.internal.own;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.rights.AuthorshipChanged;
import press.imprimatur.rights.NewStaffMember;
import press.imprimatur.rights.Staff;
import press.imprimatur.rights.StaffMember;

@Stateless
@Allows
public class StaffService implements Staff {

    private static final int LONGEST_NAME = 200;

    @Inject OwnRows rows;
    @Inject Users users;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<AuthorshipChanged> changed;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<StaffMember> members() {
        return rows.staff();
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public UUID join(NewStaffMember given) {
        var member = named(given);
        refuseMalformed(member);
        var twice = rows.staff().stream().filter(each -> isSame(each, member)).findFirst();
        if (twice.isPresent()) {
            throw new FieldRefused("since", "rights.staff.already", twice.get().name());
        }
        var id = TimeOrdered.next();
        rows.add(new StaffEntity(id, member, clock.instant(), caller.get().name()));
        tell("staff.joined", id, member.name());
        return id;
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void leave(UUID id, long version, Optional<LocalDate> lastDay) {
        var entity =
                rows.find(id).orElseThrow(() -> new FieldRefused("staff", "rights.staff.unknown"));
        var member = entity.member();
        if (lastDay.filter(day -> day.isBefore(member.since())).isPresent()) {
            throw new FieldRefused("lastDay", "rights.staff.endsBeforeItBegins");
        }
        entity.leave(version, lastDay);
        rows.changed();
        tell(lastDay.isPresent() ? "staff.left" : "staff.stays", id, member.name());
    }

    /** Whoever has an account is called as the account is, unless they sign otherwise. */
    private NewStaffMember named(NewStaffMember given) {
        if (given.person().isEmpty()) {
            return given;
        }
        var account =
                given.person()
                        .flatMap(users::find)
                        .map(UserDetails::fullName)
                        .orElseThrow(() -> new FieldRefused("person", "rights.staff.noAccount"));
        var name = given.name().isEmpty() ? account : given.name();
        return new NewStaffMember(given.person(), name, given.since(), given.lastDay());
    }

    private static void refuseMalformed(NewStaffMember member) {
        if (member.name().isEmpty()) {
            throw new FieldRefused("name", "rights.staff.nameMissing");
        }
        if (member.name().length() > LONGEST_NAME) {
            throw new FieldRefused("name", "rights.staff.nameTooLong", LONGEST_NAME);
        }
        if (member.since() == null) {
            throw new FieldRefused("since", "rights.staff.sinceMissing");
        }
        if (member.lastDay().filter(day -> day.isBefore(member.since())).isPresent()) {
            throw new FieldRefused("lastDay", "rights.staff.endsBeforeItBegins");
        }
    }

    /** The same account or name, at least one day of it. */
    private static boolean isSame(StaffMember known, NewStaffMember other) {
        var isOne =
                known.name().equalsIgnoreCase(other.name())
                        && known.person().equals(other.person());
        var endsBefore = known.lastDay().filter(day -> day.isBefore(other.since())).isPresent();
        var beginsAfter = other.lastDay().filter(day -> day.isBefore(known.since())).isPresent();
        return isOne && !endsBefore && !beginsAfter;
    }

    private void tell(String verb, UUID id, String name) {
        audit.record(AuditedAct.of(verb, "staff", id, name));
        changed.fire(new AuthorshipChanged(Optional.empty()));
    }
}
