package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.ReceiptStored;
import press.imprimatur.rights.ReceiptsStored;
import press.imprimatur.rights.TextInHand;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Proof;
import press.imprimatur.terms.Instrument;

/**
 * Where a letter is enough, it leaves by itself: what is to be told or sent after publication is
 * written in the transaction that publishes. Where there is nobody to write to, it is left to
 * people.
 */
@ApplicationScoped
class LettersByThemselves {

    @Inject InstrumentRows rows;
    @Inject LedgerRows ledger;
    @Inject DutyLetters letters;
    @Inject @Any Instance<TextInHand> texts;

    void on(@Observes ReceiptsStored stored) {
        for (var current : rows.currentOf(stored.reliedOn())) {
            var instrument = current.instrument();
            stored.under(current.instrumentId()).stream()
                    .map(ReceiptStored::work)
                    .distinct()
                    .forEach(work -> write(instrument, work));
        }
    }

    private void write(Instrument instrument, WorkId work) {
        for (var duty : PersonalDuties.in(instrument.terms())) {
            var isLetter = duty.type().proof() == Proof.LETTER && duty.phase() == Phase.POST;
            if (isLetter
                    && letters.hasSomebody(instrument, duty)
                    && isOpen(instrument, duty, work)) {
                var text = texts.stream().flatMap(each -> each.of(work).stream()).findFirst();
                letters.write(instrument, duty, work, text);
            }
        }
    }

    private boolean isOpen(Instrument instrument, Duty duty, WorkId work) {
        var id = instrument.ref().id();
        return letters.underWay(id, DutyName.of(duty), work).isEmpty()
                && ledger.newestOfDuties(Set.of(id), Set.of(work)).stream()
                        .noneMatch(entry -> entry.meets(duty, Optional.empty()));
    }
}
