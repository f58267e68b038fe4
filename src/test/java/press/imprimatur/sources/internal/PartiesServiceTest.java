package press.imprimatur.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.PartyChange;
import press.imprimatur.sources.PartyState;

class PartiesServiceTest {

    private final Known known = new Known();
    private final PartiesService parties = new PartiesService();

    @BeforeEach
    void putTogether() {
        parties.rows = known;
        parties.audit = new Unheard();
        parties.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    @Test
    @Timeout(10)
    void comes_to_an_end_where_others_succeed_each_other_in_a_ring() {
        var one = known.outlet();
        var two = known.outlet();
        known.succeeds(one, two);
        known.succeeds(two, one);
        var outside = known.outlet();

        var party = parties.change(outside, 0, succeededBy(one));

        assertThat(party.successor()).contains(one);
    }

    @Test
    void refuses_a_successor_that_comes_back_after_several() {
        var first = known.outlet();
        var second = known.outlet();
        var third = known.outlet();
        known.succeeds(second, third);
        known.succeeds(third, first);

        assertThatThrownBy(() -> parties.change(first, 0, succeededBy(second)))
                .isInstanceOf(FieldRefused.class);
    }

    private static PartyChange succeededBy(OutletId next) {
        return new PartyChange(PartyState.SUCCEEDED, Optional.of(next), "A merger");
    }

    /** What is known, without a database. */
    private static class Known extends OutletRows {

        private final Map<OutletId, OutletEntity> outlets = new HashMap<>();

        OutletId outlet() {
            var id = OutletId.next();
            var details = new OutletDetails("Paper " + id, "", "", "", "");
            outlets.put(id, new OutletEntity(id, details));
            return id;
        }

        void succeeds(OutletId before, OutletId next) {
            outlets.get(before).become(0, succeededBy(next), Instant.EPOCH);
        }

        @Override
        Optional<OutletEntity> find(OutletId id) {
            return Optional.ofNullable(outlets.get(id));
        }

        @Override
        void changed(OutletEntity outlet) {}

        @Override
        void lockSuccessions() {}
    }

    private static class Unheard implements AuditTrail {

        @Override
        public void record(AuditedAct act) {}

        @Override
        public Slice<AuditEntry> list(Optional<Subject> about, Optional<String> cursor, int limit) {
            return new Slice<>(List.of(), Optional.empty());
        }
    }
}
