package press.imprimatur.desk.web;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * What a request came to that was not answered by what it asked for.
 *
 * @param path that was asked for
 * @param sentence why it was refused; empty if there is nothing particular to say
 * @param reference under which the fault was logged; empty if it is none of ours
 */
record Failure(int status, String path, Optional<String> sentence, Optional<String> reference) {

    private static final System.Logger LOG = System.getLogger(Failure.class.getName());

    /** Where the error pages find the sentence and the reference number. */
    static final String SENTENCE = "imprimatur.sentence";

    static final String REFERENCE = "imprimatur.reference";

    /** Logs a fault that nobody has logged yet. */
    static Failure of(HttpServletRequest request) {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure != null && request.getAttribute(REFERENCE) == null) {
            var reference = FailureResponse.reference();
            request.setAttribute(REFERENCE, reference);
            LOG.log(ERROR, "request failed outside a page, reference " + reference, failure);
        }
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Failure(
                status == null ? HttpServletResponse.SC_NOT_FOUND : status,
                path == null ? request.getRequestURI() : path,
                Optional.ofNullable((String) request.getAttribute(SENTENCE)),
                Optional.ofNullable((String) request.getAttribute(REFERENCE)));
    }

    boolean isOfTheApi() {
        return path.startsWith("/api/");
    }

    /** The desk is for those who were let in; everybody else is shown what the public sees. */
    boolean isAtTheDesk() {
        return path.startsWith("/desk/");
    }
}
