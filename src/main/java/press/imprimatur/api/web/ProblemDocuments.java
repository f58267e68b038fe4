package press.imprimatur.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import press.imprimatur.api.Explained;
import press.imprimatur.api.RefusalStatus;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.FieldsRefused;
import press.imprimatur.kernel.Sentences;

/** Writes problem documents (RFC 9457). */
@ApplicationScoped
class ProblemDocuments {

    private static final String TYPE = "application/problem+json";

    @Inject Sentences sentences;

    Response of(BusinessException refusal) {
        var status = RefusalStatus.of(refusal);
        var members = members(status, refusal.key(), refusal.arguments().toArray());
        refusal.field().ifPresent(field -> members.put("field", field));
        if (refusal instanceof FieldsRefused several) {
            members.put("errors", several.all().stream().map(this::error).toList());
        }
        var answer = Response.status(status);
        if (refusal instanceof Explained explained) {
            explained.members().forEach(members::putIfAbsent);
            explained.headers().forEach(answer::header);
        }
        if (refusal.fault() == Fault.UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Imprimatur\"");
        }
        return answer.type(TYPE).entity(write(members)).build();
    }

    /** What the server itself found wrong with a request, before it reached a resource. */
    Response of(Response found) {
        var status = found.getStatus();
        if (status < 400) {
            return found;
        }
        var answer = Response.status(status).type(TYPE).entity(write(members(status, key(status))));
        if (found.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, found.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    Response plain(int status, String key, Object... arguments) {
        return Response.status(status)
                .type(TYPE)
                .entity(write(members(status, key, arguments)))
                .build();
    }

    /** The same, and in how many seconds it is worth asking again. */
    Response later(int status, String key, int seconds) {
        return Response.fromResponse(plain(status, key))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private Map<String, Object> members(int status, String key, Object... arguments) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + key);
        members.put("title", sentences.say(title(status)));
        members.put("status", status);
        members.put("detail", sentences.say(key, arguments));
        return members;
    }

    private Map<String, Object> error(FieldRefused one) {
        return Map.of("field", one.field().orElse(""), "detail", sentences.say(one));
    }

    private static String key(int status) {
        return switch (status) {
            case 404, 405, 406, 413, 415 -> "api.detail" + status;
            default -> status < 500 ? "api.detail400" : "api.detail500";
        };
    }

    private static String title(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 428, 429, 503 ->
                    "api.title" + status;
            default -> status < 500 ? "api.title400" : "api.title500";
        };
    }

    private static byte[] write(Map<String, Object> members) {
        try {
            return Json.mapper().writeValueAsBytes(members);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a problem document that is not JSON", bug);
        }
    }
}
