package press.imprimatur.courier;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.regex.Pattern;
import press.imprimatur.kernel.FieldRefused;

/**
 * A file that goes with a letter.
 *
 * @param fileName as the reader of the letter sees it; one line without path
 * @param mediaType such as {@code application/pdf}
 * @param content its bytes
 */
public record Attachment(String fileName, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Zl}\\p{Zp}/\\\\]+");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9][\\w.+-]{0,126}/[A-Za-z0-9][\\w.+-]{0,126}");

    /**
     * @throws FieldRefused if the name is none or would break out of its header
     */
    public Attachment {
        requireNonNull(content, "content");
        if (fileName.isBlank()
                || fileName.length() > LONGEST_NAME
                || !NAME.matcher(fileName).matches()) {
            throw new FieldRefused("attachments", "courier.fileNameNotAccepted", LONGEST_NAME);
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new FieldRefused("attachments", "courier.mediaTypeNotAccepted", fileName);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && fileName.equals(that.fileName)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return fileName.hashCode() * 31 + Arrays.hashCode(content);
    }

    /** Without the content, which may be a megabyte long. */
    @Override
    public String toString() {
        return fileName + " (" + mediaType + ", " + content.length + " bytes)";
    }
}
