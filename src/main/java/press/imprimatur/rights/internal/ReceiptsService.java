package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.NewReceipt;
import press.imprimatur.rights.Receipt;
import press.imprimatur.rights.ReceiptId;
import press.imprimatur.rights.Receipts;

@Stateless
@Allows
public class ReceiptsService implements Receipts {

    @Inject LedgerRows ledger;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows(EDITOR)
    public ReceiptId store(NewReceipt receipt) {
        var id = ReceiptId.next();
        ledger.add(new ReceiptEntity(id, receipt, caller.get().name()));
        return id;
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void recordTakedown(WorkId work, String channel) {
        ledger.add(FactEntity.takenDown(work, channel, clock.instant(), caller.get().name()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Receipt> of(WorkId work) {
        return ledger.receiptsOf(work).stream().map(ReceiptEntity::receipt).toList();
    }
}
