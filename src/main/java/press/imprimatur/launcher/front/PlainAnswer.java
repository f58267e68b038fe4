package press.imprimatur.launcher.front;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What is said without the application: one sentence, and the end of the connection. */
enum PlainAnswer {
    UNREADABLE("400 Bad Request", "This request is not written as HTTP wants it.", 0),
    AMBIGUOUS_HOST("400 Bad Request", "This request names more than one host, or none.", 0),
    AMBIGUOUS_LENGTH(
            "400 Bad Request", "This request does not say clearly where its body ends.", 0),
    TOO_SLOW("408 Request Timeout", "This request took too long to arrive.", 0),
    TOO_LARGE("413 Content Too Large", "This is more than the server takes at once: 64 MB.", 0),
    TOO_MANY_FROM_THERE(
            "429 Too Many Requests",
            "Too many requests from your address are open. Please come back in a moment.",
            5),
    HEAD_TOO_LARGE(
            "431 Request Header Fields Too Large",
            "The address or the headers of this request are longer than the server reads.",
            0),
    BUSY("503 Service Unavailable", "The server is busy. Please come back in a moment.", 5),
    STARTING("503 Service Unavailable", "The server is starting. Please come back in a moment.", 2);

    private final String status;
    private final String sentence;
    private final int retryAfter;

    PlainAnswer(String status, String sentence, int retryAfter) {
        this.status = status;
        this.sentence = sentence;
        this.retryAfter = retryAfter;
    }

    /**
     * The whole of it, as it goes over the wire.
     *
     * @param path what was asked for; machines that ask the API get a problem document
     */
    byte[] bytes(boolean isHead, String path) {
        var isForMachines = path.startsWith("/api/");
        var body = isForMachines ? problem() : page();
        return ("HTTP/1.1 "
                        + status
                        + "\r\nDate: "
                        + HttpDate.now()
                        + "\r\nContent-Type: "
                        + (isForMachines ? "application/problem+json" : "text/html; charset=utf-8")
                        + "\r\nContent-Length: "
                        + body.getBytes(UTF_8).length
                        + (retryAfter > 0 ? "\r\nRetry-After: " + retryAfter : "")
                        + "\r\nCache-Control: no-store"
                        + "\r\nX-Content-Type-Options: nosniff"
                        + "\r\nContent-Security-Policy: default-src 'none'"
                        + "\r\nConnection: close\r\n\r\n"
                        + (isHead ? "" : body))
                .getBytes(UTF_8);
    }

    private String page() {
        return "<!DOCTYPE html><html lang=\"en\"><title>"
                + status.substring(4)
                + "</title><h1>"
                + sentence
                + "</h1></html>\n";
    }

    private String problem() {
        return "{\"type\":\"about:blank\",\"title\":\""
                + status.substring(4)
                + "\",\"status\":"
                + status.substring(0, 3)
                + ",\"detail\":\""
                + sentence
                + "\"}";
    }
}
