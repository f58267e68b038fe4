package press.imprimatur.dues;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;

/**
 * How we stand with a partner.
 *
 * @param live how many of its works are out now
 * @param publishedInAYear how often something of it came out in the 365 days before now
 * @param inForce how many permissions are in force
 * @param photos whether any permission in force opens pictures
 * @param firstEnd when the first of the permissions ends; absent if none does
 * @param permissions what is in force, the first to end first; at most 100
 * @param owedInAll how much is due or overdue
 * @param owed what is due or overdue, the earliest first; at most 100
 */
public record PartnerSheet(
        OutletId outlet,
        String name,
        long live,
        long publishedInAYear,
        long inForce,
        boolean photos,
        Optional<Instant> firstEnd,
        List<InForce> permissions,
        long owedInAll,
        List<Due> owed) {

    public PartnerSheet {
        permissions = List.copyOf(permissions);
        owed = List.copyOf(owed);
    }

    /**
     * A permission in force; without an end it holds until somebody ends it.
     *
     * @param words what its terms mean, in plain English
     */
    public record InForce(
            InstrumentId instrument,
            String title,
            Set<Use> uses,
            Optional<Instant> until,
            String words) {}
}
