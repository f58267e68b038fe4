package press.imprimatur.media.internal;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;
import static press.imprimatur.media.internal.KeptPicturesService.PICTURES;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprimatur.files.FileTooLarge;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureChanged;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.PictureNotFound;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.PictureSource.Kind;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;

@Stateless
@Allows
public class PicturesService implements Pictures {

    private static final int LONGEST_TEXT = 2000;

    @Inject PictureRows rows;
    @Inject PictureQueue line;
    @Inject PictureReader reader;
    @Inject KeptPicturesService kept;
    @Inject Files files;
    @Inject PreparedPermissions prepared;
    @Inject CurrentCaller caller;
    @Inject @Recorded Sentences sentences;
    @Inject AuditTrail audit;
    @Inject Event<PictureChanged> changed;

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    @TransactionAttribute(NOT_SUPPORTED)
    public Picture add(byte[] content, PictureDetails details) {
        return add(Upload.of(content), details, PictureSource.NOT_ASKED);
    }

    // Reading takes seconds, and waiting for it more: nobody does either with a transaction open.
    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    @TransactionAttribute(NOT_SUPPORTED)
    public Picture add(Upload file, PictureDetails details, PictureSource source) {
        refuseMalformed(details);
        SourcePolicy.refuseIncomplete(source);
        return line.inTurn(() -> {
            var content = read(file);
            files.refuseUnaccepted(content, PICTURES);
            return kept.add(content, reader.render(content, PICTURES.field()), details, source);
        });
    }

    private static byte[] read(Upload file) {
        if (file.size() > PICTURES.maxBytes()) {
            throw new FileTooLarge(PICTURES.field(), file.size(), PICTURES.maxBytes());
        }
        try (var content = file.bytes().open()) {
            return content.readNBytes((int) PICTURES.maxBytes() + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public Picture change(PictureId id, long seen, PictureDetails details) {
        return change(entity(id), seen, details);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public Picture change(PictureId id, long seen, PictureDetails details, PictureSource source) {
        SourcePolicy.refuseIncomplete(source);
        var picture = entity(id);
        var by = caller.get();
        if (source.kind() == Kind.STAFF && source.maker().isEmpty() && !picture.wasBroughtBy(by)) {
            throw new FieldRefused("maker", "media.staffMakerMissing");
        }
        picture.comesFrom(source);
        var changed = change(picture, seen, details);
        var words = sentences.say(source.kind().key());
        audit.record(AuditedAct.of("picture.sourceSaid", "picture", id, words));
        prepared.prepareAnew(changed);
        return changed;
    }

    private Picture change(PictureEntity picture, long seen, PictureDetails details) {
        refuseMalformed(details);
        picture.refuseIfNotAt(seen);
        picture.describe(details);
        rows.changed();
        var now = picture.picture();
        changed.fire(new PictureChanged(now.id()));
        audit.record(AuditedAct.of("picture.changed", "picture", now.id(), details.credit()));
        return now;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Picture get(PictureId id) {
        return entity(id).picture();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Picture> find(PictureId id) {
        return rows.find(id).map(PictureEntity::picture);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<PictureId, Picture> all(Collection<PictureId> ids) {
        return rows.all(ids).stream()
                .map(PictureEntity::picture)
                .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void reserve(Collection<PictureId> ids) {
        rows.reserve(ids);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public byte[] web(PictureId id) {
        return files.read(entity(id).web());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public byte[] copy(Picture.Copy copy) {
        return files.read(copy.file());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<Picture> list(Optional<String> cursor, int limit) {
        var found = rows.newestBefore(cursor.map(PicturesService::readCursor), limit + 1);
        return Slice.of(found, limit, last -> last.picture().id().toString())
                .map(PictureEntity::picture);
    }

    private PictureEntity entity(PictureId id) {
        return rows.find(id).orElseThrow(() -> new PictureNotFound(id));
    }

    private static PictureId readCursor(String cursor) {
        try {
            return PictureId.of(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new FieldRefused("cursor", "media.cursorMalformed");
        }
    }

    private static void refuseMalformed(PictureDetails details) {
        refuseTooLong("caption", details.caption());
        refuseTooLong("credit", details.credit());
        refuseTooLong("alternativeText", details.alternativeText());
        refuseTooLong("foundAt", details.foundAt());
        if (!details.foundAt().isEmpty() && !isWebAddress(details.foundAt())) {
            throw new FieldRefused("foundAt", "media.foundAtMalformed", details.foundAt());
        }
    }

    private static void refuseTooLong(String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new FieldRefused(field, "media.textTooLong", LONGEST_TEXT);
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null && address.getScheme().matches("https?");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
