package press.imprimatur.api;

/**
 * The version that a script has seen of what it wants to change, from the header {@code If-Match}
 * (RFC 9110, 13.1.1). A resource method with a parameter of this type is answered for with 428
 * before it is called, if the header is missing:
 *
 * <pre>{@code
 * @PUT void change(@HeaderParam("If-Match") IfMatch seen, ...)
 * }</pre>
 *
 * @param version to be handed to the service, which refuses another one as stale
 */
public record IfMatch(long version) {

    /**
     * Reads the header: one ETag as the API gave it. Weak ones do too, because proxies that
     * compress weaken them.
     *
     * @throws VersionNotUnderstood if it is anything else, {@code *} included
     */
    public static IfMatch fromString(String header) {
        var tag = header.strip();
        var strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        if (!strong.matches("\"\\d{1,18}\"")) {
            throw new VersionNotUnderstood(header);
        }
        return new IfMatch(Long.parseLong(strong.substring(1, strong.length() - 1)));
    }
}
