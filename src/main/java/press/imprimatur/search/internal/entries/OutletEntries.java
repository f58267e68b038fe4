package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.internal.words.Dictionary;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

@ApplicationScoped
class OutletEntries implements EntrySource {

    @Inject Outlets outlets;
    @Inject LastActs acts;

    @Override
    public FoundKind kind() {
        return FoundKind.OUTLET;
    }

    @Override
    public Optional<Entry> read(UUID id) {
        return outlets.find(new OutletId(id)).map(this::entry);
    }

    private Entry entry(Outlet outlet) {
        var known = outlet.details();
        var body =
                EntryTexts.lines(
                        known.domain(),
                        known.contactName(),
                        known.contactMail(),
                        known.reprintLine());
        return new Entry(
                known.name(),
                body,
                Stream.of(known.domain())
                        .filter(host -> !host.isEmpty())
                        .map(host -> "//" + host)
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.of(outlet.id()),
                "",
                "",
                Dictionary.OF_THE_DESK,
                Optional.empty(),
                acts.on("outlet", outlet.id().value(), Instant.EPOCH));
    }
}
