package press.imprimatur.identity.internal.sealing;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditChain;
import press.imprimatur.identity.BrokenLink;
import press.imprimatur.identity.BrokenLink.Kind;
import press.imprimatur.identity.ChainEnd;
import press.imprimatur.identity.ChainReport;

@Stateless
@Allows
public class AuditChainService implements AuditChain {

    private static final int AT_ONCE = 1000;

    @Inject ChainRows links;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public ChainEnd end() {
        return end(links.end());
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public ChainReport check() {
        var end = links.end();
        var last = Link.NONE;
        var erased = 0L;
        for (var next = links.after(0, AT_ONCE);
                !next.isEmpty();
                next = links.after(last.position(), AT_ONCE)) {
            for (var stored : next) {
                var fault = stored.faultAfter(last);
                if (fault.isPresent()) {
                    return new ChainReport(end(end), erased, fault);
                }
                erased += stored.isErased() ? 1 : 0;
                last = stored.link();
            }
        }
        return new ChainReport(end(end), erased, lostEnd(end, last));
    }

    // More may have been linked since the end was read; less may not.
    private static Optional<BrokenLink> lostEnd(Link end, Link last) {
        return last.position() < end.position()
                        || last.position() == end.position() && !last.hash().equals(end.hash())
                ? Optional.of(new BrokenLink(last.position() + 1, 0, Kind.END_MISSING))
                : Optional.empty();
    }

    private ChainEnd end(Link end) {
        return new ChainEnd(end.position(), links.waiting(), end.hash());
    }
}
