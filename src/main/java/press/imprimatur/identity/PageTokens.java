package press.imprimatur.identity;

/**
 * Tells scripts of our own pages from those of others. A page writes its token down, its script
 * sends it back as the header {@value #HEADER}: another site can make the browser send a request
 * with the session of whoever sits there, but can read no page of ours. Stands beside the look at
 * where a request comes from, which the door of the desk takes.
 */
public interface PageTokens {

    /** The header by which a token comes back. */
    String HEADER = "X-Imprimatur-Page";

    /**
     * The token of the session that this request carries; the same until that ends, on every node.
     *
     * @throws NotSignedIn if it carries none
     */
    String mine();

    /**
     * Whether this is {@link #mine}.
     *
     * @param token as it came, or null
     */
    boolean isMine(String token);
}
