package press.imprimatur.courier.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import press.imprimatur.courier.Attachment;
import press.imprimatur.courier.LetterId;
import press.imprimatur.kernel.TimeOrdered;

@Entity(name = "LetterAttachment")
@Table(name = "courier_attachment")
class AttachmentEntity {

    @Id private UUID id;

    private UUID letter;
    private int place;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private byte[] content;

    protected AttachmentEntity() {}

    AttachmentEntity(LetterId letter, int place, Attachment attachment) {
        this.id = TimeOrdered.next();
        this.letter = letter.value();
        this.place = place;
        this.fileName = attachment.fileName();
        this.mediaType = attachment.mediaType();
        this.size = attachment.content().length;
        this.content = attachment.content();
    }

    Attachment attachment() {
        return new Attachment(fileName, mediaType, content);
    }
}
