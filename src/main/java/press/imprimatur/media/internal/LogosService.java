package press.imprimatur.media.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.files.Accepted;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.media.Logo;
import press.imprimatur.media.LogoGiven;
import press.imprimatur.media.Logos;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

@Stateless
@Allows
public class LogosService implements Logos {

    private static final int MOST_BYTES = 1024 * 1024;

    // No SVG: it is a document that may run scripts, and readers would open it on our own host.
    private static final Accepted FILES =
            new Accepted("logo", Set.of("image/jpeg", "image/png", "image/gif"), MOST_BYTES);

    // What readers get may take more room than what came: it is lossless where that was.
    private static final Accepted SHOWN =
            new Accepted("logo", FILES.mediaTypes(), 16L * MOST_BYTES);

    @PersistenceContext EntityManager entities;
    @Inject Outlets outlets;
    @Inject Files files;
    @Inject PictureQueue line;
    @Inject PictureReader reader;
    @Inject AuditTrail audit;
    @Inject Clock clock;
    @Inject Event<LogoGiven> given;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Logo put(OutletId id, byte[] content) {
        files.refuseUnaccepted(content, FILES);
        // Before the first word with the database, so that nobody waits in line with a connection.
        var shown = line.inTurn(() -> reader.render(content, "logo").main());
        var outlet = outlets.get(id);
        var original = files.store(content, FILES);
        var web = files.store(shown.bytes(), SHOWN);
        var logo = entity(id).orElseGet(() -> new LogoEntity(id));
        logo.become(original.id(), web.id(), shown, clock.instant());
        entities.persist(logo);
        entities.flush();
        given.fire(new LogoGiven(id));
        audit.record(AuditedAct.of("outlet.logoGiven", "outlet", id, outlet.name()));
        return logo.logo();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Logo> find(OutletId outlet) {
        return entity(outlet).map(LogoEntity::logo);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public byte[] web(Logo logo) {
        return files.read(logo.web());
    }

    private Optional<LogoEntity> entity(OutletId outlet) {
        return Optional.ofNullable(entities.find(LogoEntity.class, outlet.value()));
    }
}
