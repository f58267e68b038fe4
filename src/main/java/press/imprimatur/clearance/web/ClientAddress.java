package press.imprimatur.clearance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request came from, as far as our own proxies can be believed. */
@ApplicationScoped
class ClientAddress {

    @Inject
    @ConfigProperty(name = "imprimatur.identity.trusted-proxies")
    Optional<String> trustedProxies;

    String of(HttpServletRequest request) {
        var proxies = List.of(trustedProxies.orElse("").split("[, ]+"));
        var nearest = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !proxies.contains(nearest)) {
            return nearest;
        }
        var hops = Arrays.asList(forwarded.split("\\s*,\\s*"));
        Collections.reverse(hops);
        return hops.stream()
                .map(String::strip)
                .filter(hop -> !hop.isEmpty() && !proxies.contains(hop))
                .findFirst()
                .orElse(nearest);
    }
}
