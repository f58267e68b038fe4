package press.imprimatur.launcher.front;

import press.imprimatur.proxies.TrustedProxies;

/**
 * How much of what one server takes at a time.
 *
 * @param openRequests of everybody together, from the first byte to the last one of the answer
 * @param openPerAddress of them from one address
 * @param spoolBytes what may lie on the disk while it waits for slow networks
 * @param trustedProxies our own, whose word on where a request is from counts
 */
public record Limits(
        int openRequests, int openPerAddress, long spoolBytes, TrustedProxies trustedProxies) {

    /** The largest request: evidence and pictures. What a field may hold the application checks. */
    static final long LARGEST_BODY = 67_108_864;

    /** How many connections are kept, idle ones included. */
    static final int CONNECTIONS = 10_000;
}
