package press.imprimatur.rights.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.api.Versioned;
import press.imprimatur.identity.UserId;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.NewStaffMember;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.OwnCover.Way;
import press.imprimatur.rights.StaffMember;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Place;

/**
 * The publisher's declaration as scripts read it.
 *
 * @param permission the instrument that it is; absent if nothing was declared
 * @param cover each way that is covered, with the places if not all
 * @param freelancers the agreements in force with people who are no staff and no outlet
 */
public record OwnershipJson(
        Optional<InstrumentId> permission,
        Map<Way, Set<Place>> cover,
        List<OwnershipJson.StaffJson> staff,
        List<OwnershipJson.FreelancerJson> freelancers) {

    /**
     * Somebody under an agreement.
     *
     * @param permission the agreement, with its territory, term, share and fee
     */
    public record FreelancerJson(String name, InstrumentId permission) {

        static FreelancerJson of(InstrumentRecord agreement) {
            var instrument = agreement.instrument();
            return new FreelancerJson(instrument.grantor(), instrument.ref().id());
        }
    }

    /**
     * The declaration as scripts send it.
     *
     * @param publisher who declares it; absent means the newsroom
     * @param cover each way that is covered, with the places: an empty list means everywhere
     */
    public record DeclareJson(
            Optional<String> publisher, Map<Way, List<Place>> cover, List<EvidenceJson> evidence) {

        OwnCover covered() {
            var where = new EnumMap<Way, Set<Place>>(Way.class);
            if (cover != null) {
                cover.forEach((way, places) ->
                        where.put(way, places == null ? Set.of() : Set.copyOf(places)));
            }
            return new OwnCover(where);
        }
    }

    /** Somebody's time on the staff, as scripts read it. */
    public record StaffJson(
            UUID id,
            long version,
            Optional<UserId> person,
            String name,
            LocalDate since,
            Optional<LocalDate> lastDay)
            implements Versioned {

        static StaffJson of(StaffMember member) {
            return new StaffJson(
                    member.id(),
                    member.version(),
                    member.person(),
                    member.name(),
                    member.since(),
                    member.lastDay());
        }
    }

    /** Somebody who joins the staff, as scripts send it: an account, or a name. */
    public record JoinJson(
            Optional<UserId> person, String name, LocalDate since, Optional<LocalDate> lastDay) {

        NewStaffMember member() {
            return new NewStaffMember(person, name, since, lastDay);
        }
    }

    /** The last day; absent if they stay after all. */
    public record LeaveJson(Optional<LocalDate> lastDay) {

        Optional<LocalDate> day() {
            return lastDay == null ? Optional.empty() : lastDay;
        }
    }
}
