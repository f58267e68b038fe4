package press.imprimatur.desk.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link DeskExceptionHandler} around the handler of Faces. */
public class DeskExceptionHandlerFactory extends ExceptionHandlerFactory {

    public DeskExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new DeskExceptionHandler(getWrapped().getExceptionHandler());
    }
}
