package press.imprimatur.desk.web;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import press.imprimatur.kernel.TimeOrdered;

/** The ways in which a page that failed can answer. */
class FailureResponse {

    private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    private static final System.Logger LOG = System.getLogger(FailureResponse.class.getName());

    private final FacesContext context;

    FailureResponse(FacesContext context) {
        this.context = context;
    }

    /**
     * The same page again with the sentence, beside the field if the page has it; nothing typed is
     * lost. A page that could not even be loaded becomes an error page with that sentence.
     */
    void refuse(int status, String sentence, Optional<String> field) {
        if (!context.isPostback() || DeskExceptionHandler.isRendering(context)) {
            turnAway(status == 409 ? 400 : status, sentence);
            return;
        }
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
        context.addMessage(field.flatMap(this::inputCalled).orElse(null), message);
        context.validationFailed();
        showNoticesOfPartialPage();
        context.renderResponse();
    }

    /**
     * The same page again with the sentence, as long as it can be shown without the database; else
     * the door of the database says it, with nothing around.
     */
    void keepWhatWasTyped(Throwable failure, String sentence) {
        if (!context.isPostback() || DeskExceptionHandler.isRendering(context)) {
            throw new FacesException(failure);
        }
        if (!context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(503);
            context.getExternalContext().setResponseHeader("Retry-After", "5");
        }
        refuse(503, sentence, Optional.empty());
    }

    /** An error page with this status. */
    void turnAway(int status, String sentence) {
        var external = context.getExternalContext();
        external.getRequestMap().put(Failure.SENTENCE, sentence);
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
            context.responseComplete();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The same address once more, as a fresh page, with what was typed in its form. */
    void loadAgain(String sentence) {
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
        redirect(TypedForm.keep(context));
    }

    /** To the sign-in page, and from there back to here. */
    void askToSignIn() {
        redirect(address());
    }

    /** It is our fault: logged once, under the reference number that the person is given. */
    void admit(Throwable failure, UnaryOperator<String> sentence) {
        var reference = reference();
        LOG.log(ERROR, "page " + address() + " failed, reference " + reference, failure);
        context.getExternalContext().getRequestMap().put(Failure.REFERENCE, reference);
        if (context.getPartialViewContext().isAjaxRequest()
                && !DeskExceptionHandler.isRendering(context)) {
            refuse(500, sentence.apply(reference), Optional.empty());
        } else {
            turnAway(500, sentence.apply(reference));
        }
    }

    static String reference() {
        var name = TimeOrdered.next().toString();
        return name.substring(name.length() - 8).toUpperCase(Locale.ROOT);
    }

    /**
     * By its whole name inside the form, which a row of a list has and the API writes {@code
     * rows[0].name}; else by its id alone.
     */
    private Optional<String> inputCalled(String id) {
        var name = id.replace("[", ":").replace("].", ":");
        return find(input -> isCalled(input, name))
                .or(() -> find(input -> id.equals(input.getId())));
    }

    private boolean isCalled(UIComponent input, String name) {
        for (var parent = input; parent != null; parent = parent.getParent()) {
            if (parent instanceof UIForm form) {
                return (form.getClientId(context) + ":" + name).equals(input.getClientId(context));
            }
        }
        return false;
    }

    /** What a page does not show it may have nothing to say about. */
    private Optional<String> find(Predicate<UIComponent> wanted) {
        var found = new String[1];
        context.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(context, null, SHOWN),
                        (visit, component) -> {
                            if (!(component instanceof EditableValueHolder input)
                                    || !wanted.test(component)
                                    || !wasSent(component)) {
                                return VisitResult.ACCEPT;
                            }
                            input.setValid(false);
                            found[0] = component.getClientId(context);
                            return VisitResult.COMPLETE;
                        });
        return Optional.ofNullable(found[0]);
    }

    /** Other forms of the page may have an input of the same name. */
    private static boolean wasSent(UIComponent input) {
        for (var parent = input; parent != null; parent = parent.getParent()) {
            if (parent instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return false;
    }

    private void showNoticesOfPartialPage() {
        var partial = context.getPartialViewContext();
        if (partial.isAjaxRequest() && !partial.isRenderAll()) {
            partial.getRenderIds().add("noticeArea");
        }
    }

    private String address() {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private void redirect(String address) {
        try {
            context.getExternalContext().redirect(address);
            context.responseComplete();
        } catch (IOException lost) {
            throw new FacesException(lost);
        }
    }
}
