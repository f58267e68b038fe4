package press.imprimatur.rights.internal.own;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.AuthorshipChanged;
import press.imprimatur.rights.Authorships;
import press.imprimatur.rights.NotForYouToSay;
import press.imprimatur.rights.SaidWhose;
import press.imprimatur.rights.internal.lifecycle.Stated;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Authorship.Kind;
import press.imprimatur.terms.Authorship.Whose;
import press.imprimatur.terms.MadeVersion;

@Stateless
@Allows
public class AuthorshipsService implements Authorships {

    /** Of what they brought in or wrote earlier writers know themselves whose it is. */
    private static final Set<Kind> KNOWN_TO_WRITERS = EnumSet.of(Kind.BROUGHT, Kind.UNSEEN);

    @Inject Authors authors;
    @Inject OwnRows rows;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<AuthorshipChanged> changed;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Authorship> of(MadeVersion work) {
        return Optional.ofNullable(authors.of(List.of(work)).get(work));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<SaidWhose> said(WorkId work) {
        return Optional.ofNullable(rows.said(List.of(work)).get(work));
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public void say(MadeVersion work, Whose whose, String note) {
        if (whose == null || whose == Whose.UNKNOWN) {
            throw new FieldRefused("whose", "rights.authorship.whoseMissing");
        }
        var making = authors.makings(List.of(work)).get(work);
        if (making == null) {
            throw new FieldRefused("whose", "rights.authorship.notMadeHere");
        }
        if (whose == Whose.OURS) {
            refuseUnlessKnown(of(work).orElseThrow());
        }
        var by = caller.get();
        var words = Stated.ifAny(note);
        var said = new SaidWhose(whose, making.last().signed(), words, clock.instant(), by.name());
        rows.add(new WhoseEntity(work.work(), said, by));
        var verb = whose == Whose.OURS ? "work.saidToBeOurs" : "work.saidToBeOthers";
        audit.record(AuditedAct.of(verb, "work", work.work(), words));
        changed.fire(new AuthorshipChanged(Optional.of(work.work())));
    }

    /** That it is not ours anybody may say: it only forbids. */
    private void refuseUnlessKnown(Authorship authorship) {
        var by = caller.get();
        if (by.is(EDITOR) || by.is(RIGHTS_EDITOR)) {
            return;
        }
        if (!authors.roll().isOn(by.user(), clock.instant())) {
            throw NotForYouToSay.guest();
        }
        if (!authorship.doubts().stream()
                .allMatch(each -> KNOWN_TO_WRITERS.contains(each.kind()))) {
            throw NotForYouToSay.writer();
        }
    }
}
