package press.imprimatur.desk.web;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the error pages say: the sentence of a refusal, the reference number of a fault. */
@Named
@RequestScoped
public class ErrorPage {

    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());

    @Inject HttpServletRequest request;

    private String sentence;
    private String reference;

    @PostConstruct
    void read() {
        sentence = (String) request.getAttribute(Answer.SENTENCE);
        reference = (String) request.getAttribute(Answer.REFERENCE);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (reference == null && failure != null) {
            reference = Answer.reference();
            LOG.log(ERROR, "request failed outside a page, reference " + reference, failure);
        }
    }

    /** Why the page was refused; null if there is nothing particular to say. */
    public String getSentence() {
        return sentence;
    }

    /** The number under which the fault was logged; null if nothing was. */
    public String getReference() {
        return reference;
    }
}
