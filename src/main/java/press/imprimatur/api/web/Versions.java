package press.imprimatur.api.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.VersionMissing;
import press.imprimatur.api.Versioned;

/** Gives what changes its ETag, and asks for it where a method takes one. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class Versions implements ContainerRequestFilter, ContainerResponseFilter {

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var isAsked =
                method != null && Arrays.asList(method.getParameterTypes()).contains(IfMatch.class);
        if (isAsked && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new VersionMissing();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
        }
        // What the desk knows is for whoever asked, not for caches on the way.
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }
}
