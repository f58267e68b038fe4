package press.imprimatur.identity.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import press.imprimatur.identity.KeyNotAccepted;
import press.imprimatur.identity.TokenId;
import press.imprimatur.identity.internal.RepeatedRequestsService;
import press.imprimatur.identity.internal.StoredResponse;

/**
 * Does what came with an {@code Idempotency-Key} once, however often it is sent: a repetition is
 * answered with the first answer. The answer is kept before it is sent.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class IdempotentRequests
        implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String PENDING = "imprimatur.once";
    private static final Set<String> REPEATABLE_ANYWAY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<String> KEPT =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);

    @Inject RepeatedRequestsService requests;

    private record Pending(TokenId token, String key, int status) {

        Pending answeredWith(int known) {
            return new Pending(token, key, known);
        }
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null || REPEATABLE_ANYWAY.contains(request.getMethod())) {
            return;
        }
        if (!key.matches("[!-~]{1,200}")) {
            throw new KeyNotAccepted();
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var token = (TokenId) request.getProperty(ApiTokenFilter.TOKEN);
        var first = requests.begin(token, key, Fingerprint.of(request, body));
        if (first.isPresent()) {
            request.abortWith(again(first.get()));
        } else {
            request.setProperty(PENDING, new Pending(token, key, 0));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PENDING) instanceof Pending pending) {
            var known = pending.answeredWith(response.getStatus());
            request.setProperty(PENDING, known);
            if (!response.hasEntity()) {
                keep(known, response.getHeaders(), new byte[0]);
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(PENDING) instanceof Pending pending)) {
            context.proceed();
            return;
        }
        var client = context.getOutputStream();
        var copy = new ByteArrayOutputStream();
        context.setOutputStream(copy);
        context.proceed();
        keep(pending, context.getHeaders(), copy.toByteArray());
        client.write(copy.toByteArray());
        context.setOutputStream(client);
    }

    private void keep(Pending pending, MultivaluedMap<String, Object> all, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT) {
            if (all.getFirst(name) != null) {
                headers.put(name, all.getFirst(name).toString());
            }
        }
        requests.finish(
                pending.token(),
                pending.key(),
                new StoredResponse(pending.status(), headers, body));
    }

    private static Response again(StoredResponse answer) {
        var response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        answer.headers().forEach(response::header);
        if (answer.body().length > 0) {
            response.entity(answer.body());
        }
        return response.build();
    }
}
