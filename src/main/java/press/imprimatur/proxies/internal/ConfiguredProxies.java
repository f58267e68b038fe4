package press.imprimatur.proxies.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.imprimatur.proxies.ClientAddress;
import press.imprimatur.proxies.TrustedProxies;

/** Believes the proxies that the operator named. */
@ApplicationScoped
class ConfiguredProxies implements ClientAddress {

    @Inject
    @ConfigProperty(name = "imprimatur.identity.trusted-proxies")
    Optional<String> named;

    private TrustedProxies proxies;

    @PostConstruct
    void read() {
        proxies = TrustedProxies.said(named.orElse(""));
    }

    @Override
    public String of(HttpServletRequest request) {
        var nearest = request.getRemoteAddr();
        var forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        try {
            return proxies.client(InetAddress.getByName(nearest), forwarded).getHostAddress();
        } catch (UnknownHostException noAddress) {
            return nearest;
        }
    }
}
