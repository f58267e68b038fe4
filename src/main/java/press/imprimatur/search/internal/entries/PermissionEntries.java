package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.Permissions;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.FoundState;
import press.imprimatur.search.internal.words.Dictionary;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;

/** Holds are left out, as from the list of permissions. */
@ApplicationScoped
class PermissionEntries implements EntrySource {

    @Inject Permissions permissions;
    @Inject LastActs acts;

    @Override
    public FoundKind kind() {
        return FoundKind.PERMISSION;
    }

    @Override
    public Optional<Entry> read(UUID id) {
        return permissions
                .find(new InstrumentId(id))
                .filter(record -> record.instrument().kind() != InstrumentKind.HOLD)
                .map(record -> entry(id, record));
    }

    private Entry entry(UUID id, InstrumentRecord record) {
        var instrument = record.instrument();
        return new Entry(
                record.title(),
                "",
                List.of(),
                List.of(FoundState.valueOf(instrument.state().name())),
                instrument.terms().constraints().clocks().display().until(),
                instrument.outlet(),
                instrument.grantor(),
                "",
                Dictionary.OF_THE_DESK,
                Optional.empty(),
                acts.on("permission", id, record.createdAt()));
    }
}
