package press.imprimatur.publishing.internal.serving;

import java.util.Map;

/**
 * What goes back to the reader.
 *
 * @param headers in the order in which they are sent
 * @param length what Content-Length says; negative if it is not sent
 * @param body nothing for HEAD and for what the reader has already
 */
record Reply(int status, Map<String, String> headers, long length, byte[] body) {

    static final byte[] NO_BODY = new byte[0];
}
