package press.imprimatur.media.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprimatur.files.Accepted;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Act;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.PictureNotFound;
import press.imprimatur.media.Pictures;

@Stateless
@Allows
public class PicturesService implements Pictures {

    private static final int LONGEST_TEXT = 2000;
    private static final Accepted PICTURES =
            new Accepted(
                    "picture", Set.of("image/jpeg", "image/png", "image/gif"), 20L * 1024 * 1024);

    @Inject PictureRows rows;
    @Inject Files files;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public Picture add(byte[] content, PictureDetails details) {
        refuseMalformed(details);
        var original = files.store(content, PICTURES);
        var rendition = PictureReader.render(content, "picture");
        var web = files.store(rendition.bytes(), PICTURES);
        var id = PictureId.next();
        var picture =
                new PictureEntity(id, original.id(), web.id(), rendition.form(), clock.instant())
                        .describe(details);
        rows.add(picture);
        audit.record(Act.of("picture.added", "picture", id, details.credit()));
        return picture.picture();
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public Picture change(PictureId id, long seen, PictureDetails details) {
        refuseMalformed(details);
        var picture = entity(id);
        picture.refuseIfNotAt(seen);
        picture.describe(details);
        rows.changed();
        audit.record(Act.of("picture.changed", "picture", id, details.credit()));
        return picture.picture();
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
    public byte[] web(PictureId id) {
        return files.read(entity(id).web());
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
