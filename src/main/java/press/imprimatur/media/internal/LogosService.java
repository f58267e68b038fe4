package press.imprimatur.media.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.files.Accepted;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Act;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.media.Logo;
import press.imprimatur.media.Logos;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

@Stateless
@Allows
public class LogosService implements Logos {

    // No SVG: it is a document that may run scripts, and readers would open it on our own host.
    private static final Accepted FILES =
            new Accepted("logo", Set.of("image/jpeg", "image/png", "image/gif"), 1024 * 1024);

    @PersistenceContext EntityManager entities;
    @Inject Outlets outlets;
    @Inject Files files;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Logo put(OutletId id, byte[] content) {
        var outlet = outlets.get(id);
        var original = files.store(content, FILES);
        var shown = PictureReader.render(content, "logo");
        var web = files.store(shown.bytes(), FILES);
        var logo = entity(id).orElseGet(() -> new LogoEntity(id));
        logo.become(original.id(), web.id(), shown.form(), clock.instant());
        entities.persist(logo);
        entities.flush();
        audit.record(Act.of("outlet.logoGiven", "outlet", id, outlet.name()));
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
