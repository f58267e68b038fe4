package press.imprimatur.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.rights.DutyFellDue;
import press.imprimatur.rights.InstrumentAmended;
import press.imprimatur.rights.InstrumentGranted;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.InstrumentRevoked;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.ReceiptStored;
import press.imprimatur.rights.ReceiptsStored;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.rights.WorkTakenDown;
import press.imprimatur.terms.InstrumentId;

/** Writes along: what was used, what that makes due, and which instruments owe by the calendar. */
@ApplicationScoped
class UsageLedger {

    @Inject Usages usages;
    @Inject DueRows dues;
    @Inject ProvenDues proven;
    @Inject Agreements agreements;
    @Inject Permissions permissions;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    void on(@Observes ReceiptsStored stored) {
        for (var instrument : stored.reliedOn()) {
            permissions
                    .find(instrument)
                    .ifPresent(record -> writeDown(record, stored.under(instrument)));
        }
    }

    private void writeDown(InstrumentRecord record, List<ReceiptStored> uses) {
        var instrument = record.instrument().ref().id();
        var home = home();
        usages.add(uses, instrument, record.instrument().outlet());
        for (var use : uses) {
            DuesPolicy.ofUse(record, use, home).forEach(due -> dues.add(record, due));
        }
        uses.stream()
                .map(ReceiptStored::work)
                .distinct()
                .forEach(work -> proven.compare(instrument, work));
    }

    /** It is kept apart from what is owed for other events. */
    void on(@Observes DutyFellDue fallen) {
        permissions
                .find(fallen.instrument())
                .ifPresent(record ->
                        DuesPolicy.ofEvent(fallen).ifPresent(due -> dues.add(record, due)));
    }

    /** Somebody did it, or what they did is undone: a letter came back. */
    void on(@Observes RightsFactRecorded fact) {
        fact.work().ifPresent(work -> proven.compare(fact.instrument(), work));
    }

    void on(@Observes WorkTakenDown down) {
        usages.ended(down);
    }

    void on(@Observes InstrumentGranted granted) {
        lookAt(granted.instrument());
    }

    /** It may owe now what it did not owe before. */
    void on(@Observes InstrumentAmended amended) {
        lookAt(amended.version().id());
    }

    /** Its last stretch ends earlier now. */
    void on(@Observes InstrumentRevoked revoked) {
        lookAt(revoked.instrument());
    }

    private ZoneId home() {
        return newsrooms.find().map(Newsroom::zone).orElse(ZoneOffset.UTC);
    }

    private void lookAt(InstrumentId instrument) {
        permissions
                .find(instrument)
                .filter(record -> DuesPolicy.owesAnything(record.instrument().terms()))
                .ifPresent(record -> agreements.lookAt(instrument, clock.instant()));
    }
}
