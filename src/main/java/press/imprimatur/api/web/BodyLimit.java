package press.imprimatur.api.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.imprimatur.api.BodyAtMost;
import press.imprimatur.api.BodyTooLarge;

/** Reads no more of a request than is allowed, whatever its headers claim. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 1)
public class BodyLimit implements ContainerRequestFilter {

    @Inject
    @ConfigProperty(name = "imprimatur.api.max-request-bytes", defaultValue = "33554432")
    long most;

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var atMost = atMost();
        if (request.getLength() > atMost) {
            hearOut(request);
            throw new BodyTooLarge(atMost);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), atMost));
    }

    private long atMost() {
        var method = resource.getResourceMethod();
        var less = method == null ? null : method.getAnnotation(BodyAtMost.class);
        return less == null ? most : Math.min(less.value(), most);
    }

    /**
     * Whoever is still sending hears no answer but the end of the connection. What is too long even
     * for the API is not read to its end.
     */
    private void hearOut(ContainerRequestContext request) {
        if (request.getLength() > most) {
            return;
        }
        try {
            request.getEntityStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static final class Limited extends FilterInputStream {

        private final long most;
        private long read;

        Limited(InputStream body, long most) {
            super(body);
            this.most = most;
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
            if (read > most) {
                throw new BodyTooLarge(most);
            }
        }
    }
}
