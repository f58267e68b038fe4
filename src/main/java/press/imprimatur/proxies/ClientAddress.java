package press.imprimatur.proxies;

import jakarta.servlet.http.HttpServletRequest;

/** Tells where a request came from, as far as our own proxies can be believed. */
public interface ClientAddress {

    /** The address in digits; that of whoever speaks to us where no proxy of ours says more. */
    String of(HttpServletRequest request);
}
