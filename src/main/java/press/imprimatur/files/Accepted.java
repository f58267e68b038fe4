package press.imprimatur.files;

import java.util.Set;

/**
 * What somebody is willing to keep.
 *
 * @param field the field of form and API beside which a refusal belongs
 * @param mediaTypes the types that are allowed, by content
 * @param maxBytes the largest size that is allowed
 */
public record Accepted(String field, Set<String> mediaTypes, long maxBytes) {

    private static final Set<String> PAPERS =
            Set.of(
                    "application/pdf",
                    "image/jpeg",
                    "image/png",
                    "message/rfc822",
                    "message/x-emlx",
                    "application/mbox",
                    "application/xhtml+xml",
                    "text/plain",
                    "text/html");

    public Accepted {
        mediaTypes = Set.copyOf(mediaTypes);
    }

    /** Papers that prove something: letters, scans, mails, pages. */
    public static Accepted evidence(long maxBytes) {
        return new Accepted("evidence", PAPERS, maxBytes);
    }
}
