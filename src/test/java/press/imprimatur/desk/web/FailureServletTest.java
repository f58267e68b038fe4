package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureServletTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private RequestDispatcher page = new Page("<h1>Our fault</h1>", false, false);

    @Test
    void answersByThePageOfTheDesk() throws Exception {
        failed(500, "/desk/home.xhtml");

        assertThat(sent.toString(UTF_8)).isEqualTo("<h1>Our fault</h1>");
    }

    @Test
    void leavesASentenceWhereThePageFailsHalfWay() throws Exception {
        page = new Page("<h1>Our", true, false);

        failed(500, "/desk/home.xhtml");

        assertThat(sent.toString(UTF_8)).contains("Something failed on the server.");
        assertThat(sent.toString(UTF_8)).doesNotContain("Our");
    }

    @Test
    void leavesASentenceWhereThePageHasFailedByItsOwnAccount() throws Exception {
        page = new Page("", false, true);

        failed(404, "/desk/nothing.xhtml");

        assertThat(sent.toString(UTF_8)).contains("There is nothing here.");
    }

    @Test
    void leavesASentenceWhereThePageIsEmpty() throws Exception {
        page = new Page("", false, false);

        failed(403, "/desk/users.xhtml");

        assertThat(sent.toString(UTF_8)).contains("This is not yours to open.");
    }

    @Test
    void answersScriptsByAProblemDocument() throws Exception {
        failed(413, "/api/v1/pictures");

        assertThat(sent.toString(UTF_8)).contains("\"status\":413");
    }

    private void failed(int status, String path) throws IOException {
        attributes.put(RequestDispatcher.ERROR_STATUS_CODE, status);
        attributes.put(RequestDispatcher.ERROR_REQUEST_URI, path);
        new FailureServlet().service(request(), response());
    }

    private HttpServletRequest request() {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (self, method, arguments) ->
                                switch (method.getName()) {
                                    case "getAttribute" -> attributes.get((String) arguments[0]);
                                    case "getRequestDispatcher" -> page;
                                    default -> null;
                                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletResponse.class},
                        (self, method, arguments) ->
                                switch (method.getName()) {
                                    case "isCommitted", "containsHeader" -> false;
                                    case "getOutputStream" -> new Sent();
                                    default -> null;
                                });
    }

    /** A page that writes so much, and then may fail in one of the two ways there are. */
    private record Page(String text, boolean isThrowing, boolean isGivingUp)
            implements RequestDispatcher {

        @Override
        public void forward(ServletRequest request, ServletResponse response)
                throws ServletException, IOException {
            response.getWriter().write(text);
            if (isThrowing) {
                throw new ServletException("no such bundle");
            }
            if (isGivingUp) {
                ((HttpServletResponse) response).sendError(500);
            }
            response.getWriter().close();
        }

        @Override
        public void include(ServletRequest request, ServletResponse response) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Sent extends ServletOutputStream {

        @Override
        public void write(int one) {
            sent.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
