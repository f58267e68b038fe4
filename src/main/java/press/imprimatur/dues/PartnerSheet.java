package press.imprimatur.dues;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.Use;
import press.imprimatur.sources.OutletId;

/**
 * How we stand with a partner.
 *
 * @param live how many of its works are out now
 * @param publishedInAYear how often something of it came out in the 365 days before now
 * @param photos whether any permission in force opens pictures
 * @param permissions what is in force, the first to end first; at most 100
 * @param owed what is due or overdue, the earliest first; at most 100
 */
public record PartnerSheet(
        OutletId outlet,
        String name,
        long live,
        long publishedInAYear,
        boolean photos,
        List<InForce> permissions,
        List<Due> owed) {

    public PartnerSheet {
        permissions = List.copyOf(permissions);
        owed = List.copyOf(owed);
    }

    /** When the first of the permissions ends; empty if none does. */
    public Optional<Instant> firstEnd() {
        return permissions.stream().flatMap(each -> each.until().stream()).findFirst();
    }

    /** A permission in force; without an end it holds until somebody ends it. */
    public record InForce(
            InstrumentId instrument, String title, Set<Use> uses, Optional<Instant> until) {}
}
