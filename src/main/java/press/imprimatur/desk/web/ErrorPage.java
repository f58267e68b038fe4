package press.imprimatur.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the error pages say: the sentence of a refusal, the reference number of a fault. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject HttpServletRequest request;

    private Failure failure;

    @PostConstruct
    void read() {
        failure = Failure.of(request);
    }

    /** Why the page was refused; null if there is nothing particular to say. */
    public String getSentence() {
        return failure.sentence().orElse(null);
    }

    /** The number under which the fault was logged; null if nothing was. */
    public String getReference() {
        return failure.reference().orElse(null);
    }
}
