package press.imprimatur.files;

import java.util.Arrays;
import java.util.List;

/** What a file is, as people call it. */
public enum FileKind {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    TIFF("image/tiff"),
    WEBP("image/webp"),
    HEIC("image/heic", "image/heif"),
    DRAWING("image/svg+xml"),
    PICTURE("image/*"),
    MAIL("message/rfc822", "message/x-emlx", "message/news"),
    MAILBOX("application/mbox"),
    /** As Outlook saves a mail: the same container as old Office documents. */
    OUTLOOK(
            "application/vnd.ms-outlook",
            "application/x-tika-msoffice",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint"),
    OFFICE("application/x-tika-ooxml", "application/vnd.openxmlformats*"),
    RTF("application/rtf", "text/rtf"),
    WEB_PAGE("text/html", "application/xhtml+xml"),
    FEED("application/rss+xml", "application/atom+xml"),
    XML("application/xml", "text/xml"),
    JSON("application/json"),
    TEXT("text/*"),
    ARCHIVE(
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar"),
    SOUND("audio/*"),
    FILM("video/*", "application/mp4"),
    PROGRAM(
            "application/x-msdownload*",
            "application/x-dosexec",
            "application/x-elf",
            "application/x-executable",
            "application/x-sh"),
    OTHER;

    private final List<String> mediaTypes;

    FileKind(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    /** What a media type stands for; {@link #OTHER} if it is none that is told apart here. */
    public static FileKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaTypes.stream().anyMatch(each -> fits(each, mediaType)))
                .findFirst()
                .orElse(OTHER);
    }

    /** The message key of its name, with its article: {@code files.kind.PDF}. */
    public String key() {
        return "files.kind." + name();
    }

    private static boolean fits(String pattern, String mediaType) {
        return pattern.endsWith("*")
                ? mediaType.startsWith(pattern.substring(0, pattern.length() - 1))
                : mediaType.equals(pattern);
    }
}
