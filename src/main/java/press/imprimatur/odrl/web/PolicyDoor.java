package press.imprimatur.odrl.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import press.imprimatur.api.BodyTooLarge;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.TooManyPolicies;

/**
 * Bounds what a policy may cost before anything of it is read: its length, and how many of one user
 * are in work at the same time. How often a token may ask at all is bounded at the door of the API.
 */
@Provider
@PolicySized
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 2)
public class PolicyDoor implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ENTERED = "imprimatur.policy";
    private static final int AT_ONCE = 2;

    @Inject CurrentCaller callers;

    private final ConcurrentHashMap<UserId, Integer> inWork = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > PolicyDocument.LONGEST) {
            readOn(request.getEntityStream());
            throw new BodyTooLarge(PolicyDocument.LONGEST);
        }
        var user = callers.get().user();
        var many = inWork.merge(user, 1, Integer::sum);
        request.setProperty(ENTERED, user);
        if (many > AT_ONCE) {
            throw new TooManyPolicies(AT_ONCE);
        }
        request.setEntityStream(new Bounded(request.getEntityStream()));
    }

    /**
     * Whoever is still sending hears no answer; the API as a whole bounds how much there may be.
     */
    private static void readOn(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ENTERED) instanceof UserId user) {
            request.removeProperty(ENTERED);
            inWork.computeIfPresent(user, (who, many) -> many > 1 ? many - 1 : null);
        }
    }

    private static final class Bounded extends FilterInputStream {

        private int read;

        Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > PolicyDocument.LONGEST) {
                throw new BodyTooLarge(PolicyDocument.LONGEST);
            }
        }
    }
}
