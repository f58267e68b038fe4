package press.imprimatur.desk.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.Optional;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;
import press.imprimatur.kernel.FieldsRefused;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.nodes.DatabaseTrouble;

/**
 * The one place where a page's failure is answered. A refusal becomes a sentence, beside its field
 * where it has one; a lost race says so; an expired page is loaded again; anything else is our
 * fault, is logged once, and the person gets its reference number.
 */
class DeskExceptionHandler extends ExceptionHandlerWrapper {

    DeskExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var failure = events.next().getContext().getException();
            events.remove();
            answer(new FailureResponse(FacesContext.getCurrentInstance()), failure);
        }
        getWrapped().handle();
    }

    private static void answer(FailureResponse answer, Throwable failure) {
        var refusal = causeOf(failure, BusinessException.class);
        if (refusal.isPresent()) {
            answerRefusal(answer, refusal.get());
        } else if (CDI.current().select(DatabaseTrouble.class).get().explains(failure)) {
            answer.keepWhatWasTyped(failure, say("nodes.away.perhapsDone"));
        } else if (isLostRace(failure)) {
            answer.refuse(409, say("desk.changedBySomebodyElse"), Optional.empty());
        } else if (causeOf(failure, EJBAccessException.class).isPresent()) {
            answer.turnAway(403, say("desk.notAllowed"));
        } else if (causeOf(failure, ViewExpiredException.class).isPresent()) {
            answer.loadAgain(say("desk.pageExpired"));
        } else {
            answer.admit(failure, reference -> say("desk.ourFault", reference));
        }
    }

    private static void answerRefusal(FailureResponse answer, BusinessException refusal) {
        var sentence = say(refusal);
        if (refusal.fault() == Fault.UNAUTHENTICATED) {
            answer.askToSignIn();
        } else if (refusal instanceof NotAllowed) {
            answer.turnAway(403, sentence);
        } else if (refusal instanceof FieldsRefused several) {
            several.all().forEach(each -> answer.refuse(400, say(each), each.field()));
        } else {
            answer.refuse(statusOf(refusal.fault()), sentence, refusal.field());
        }
    }

    private static String say(BusinessException refusal) {
        return CDI.current().select(Sentences.class).get().say(refusal);
    }

    private static int statusOf(Fault fault) {
        return switch (fault) {
            case NOT_FOUND -> 404;
            case GONE -> 410;
            case FORBIDDEN -> 403;
            default -> 400;
        };
    }

    /** By name, because only {@code internal} may know persistence. */
    private static boolean isLostRace(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var name = cause.getClass().getName();
            if (name.equals("jakarta.persistence.OptimisticLockException")
                    || name.equals("org.hibernate.StaleStateException")) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable failure, Class<T> type) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static String say(String key, Object... arguments) {
        return CDI.current().select(Sentences.class).get().say(key, arguments);
    }

    /** Whether the page was already being written when it failed. */
    static boolean isRendering(FacesContext context) {
        return PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
    }
}
