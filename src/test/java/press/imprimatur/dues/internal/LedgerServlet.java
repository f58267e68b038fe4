package press.imprimatur.dues.internal;

import static press.imprimatur.identity.IdentityFixture.asSystem;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Has the ledger look at once, for tests that sit in a browser: by itself it does once a minute.
 */
@WebServlet("/testing/ledger")
public class LedgerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient DuesClock ledger;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        asSystem(() -> {
            ledger.tick();
            return true;
        });
    }
}
