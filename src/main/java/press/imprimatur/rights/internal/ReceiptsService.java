package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.NewReceipt;
import press.imprimatur.rights.OverrideRecord;
import press.imprimatur.rights.OverrideState;
import press.imprimatur.rights.Receipt;
import press.imprimatur.rights.ReceiptId;
import press.imprimatur.rights.ReceiptStored;
import press.imprimatur.rights.Receipts;
import press.imprimatur.rights.ReceiptsStored;
import press.imprimatur.rights.WorkTakenDown;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.InstrumentRef;

@Stateless
@Allows
public class ReceiptsService implements Receipts {

    @Inject LedgerRows ledger;
    @Inject OverrideRows overrides;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<ReceiptsStored> stored;
    @Inject Event<WorkTakenDown> takenDown;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public List<ReceiptId> store(List<NewReceipt> receipts) {
        if (receipts.isEmpty()) {
            return List.of();
        }
        var kept = receipts.stream().map(this::keep).toList();
        stored.fire(new ReceiptsStored(kept));
        return kept.stream().map(ReceiptStored::receipt).toList();
    }

    private ReceiptStored keep(NewReceipt receipt) {
        var id = ReceiptId.next();
        ledger.add(new ReceiptEntity(id, receipt, overridesOf(receipt), caller.get().name()));
        return event(id, receipt);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void recordTakedown(WorkId work, String channel) {
        var now = clock.instant();
        ledger.add(FactEntity.takenDown(work, channel, now, caller.get().name()));
        takenDown.fire(new WorkTakenDown(work, channel, now));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Receipt> of(WorkId work) {
        return ledger.receiptsOf(work).stream().map(ReceiptEntity::receipt).toList();
    }

    private static ReceiptStored event(ReceiptId id, NewReceipt receipt) {
        var question = receipt.question();
        return new ReceiptStored(
                id,
                question.work().work(),
                question.use(),
                question.channel().id(),
                receipt.address(),
                question.timing().at(),
                receipt.decision().reliedOn().stream()
                        .map(InstrumentRef::id)
                        .collect(Collectors.toSet()));
    }

    /** Who set the rules aside, and why: it stands in the receipt for good. */
    private List<OverrideRecord> overridesOf(NewReceipt receipt) {
        var question = receipt.question();
        var at = question.timing().at();
        var isOverridden =
                receipt.decision().outcome().components().stream()
                        .anyMatch(ComponentVerdict::overridden);
        return isOverridden
                ? overrides.on(question.work().work()).stream()
                        .filter(each -> each.use() == question.use())
                        .map(each -> each.record(at))
                        .filter(each -> each.state() == OverrideState.IN_FORCE)
                        .toList()
                : List.of();
    }
}
