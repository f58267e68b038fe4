package press.imprimatur.media.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import press.imprimatur.files.Accepted;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.internal.codec.CodedPicture;
import press.imprimatur.rights.WorkDescriptions;

/** Keeps a picture that has been read: the one moment at which it needs the database. */
@Stateless
@Allows
public class KeptPicturesService {

    static final Accepted PICTURES =
            new Accepted(
                    "picture", Set.of("image/jpeg", "image/png", "image/gif"), 50L * 1024 * 1024);

    private static final Accepted COPIES =
            new Accepted(
                    PICTURES.field(),
                    Set.of("image/jpeg", "image/png", "image/webp"),
                    PICTURES.maxBytes());

    @Inject PictureRows rows;
    @Inject Files files;
    @Inject PreparedPermissions prepared;
    @Inject WorkDescriptions descriptions;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    /** All its files and what is said of them, or nothing. */
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public Picture add(
            byte[] content, CodedPicture coded, PictureDetails details, PictureSource source) {
        var original = files.store(content, PICTURES);
        var web = files.store(coded.main().bytes(), PICTURES);
        var entity = new PictureEntity(original.id(), web.id(), coded.main(), clock.instant());
        entity.copiedAs(copies(coded)).broughtBy(caller.get(), source, FileClaims.in(content));
        rows.add(entity.describe(details));
        var picture = entity.picture();
        var said = FileFactsPolicy.description(entity.fileFacts());
        descriptions.describeAsRead(picture.id().work(), said);
        audit.record(AuditedAct.of("picture.added", "picture", picture.id(), details.credit()));
        prepared.prepare(picture);
        return picture;
    }

    private List<PictureCopyRow> copies(CodedPicture coded) {
        return coded.copies().stream()
                .map(copy -> new PictureCopyRow(copy, files.store(copy.bytes(), COPIES).id()))
                .toList();
    }
}
