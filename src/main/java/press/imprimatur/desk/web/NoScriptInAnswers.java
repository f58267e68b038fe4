package press.imprimatur.desk.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeRequestContext;

/**
 * Keeps script out of the answers to Faces' ajax. PrimeFaces ends each with a line that tells its
 * own script the nonce; no page of ours loads that script, and our content security policy forbids
 * what runs such a line, so that Faces took every answer for a broken one.
 */
public class NoScriptInAnswers implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            PrimeRequestContext.getCurrentInstance(context).getInitScriptsToExecute().clear();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // All is done before.
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
