package press.imprimatur.desk.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the nonce of the content security policy into every form beside its state. PrimeFaces
 * expects it back with each answer but adds it by script only, so a plain form would be refused.
 * And what its address said: a form that outlives its state leads back there.
 */
public class NonceInForms extends ViewHandlerWrapper {

    public NonceInForms(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        var writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", "primefaces.nonce", null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.writeAttribute("autocomplete", "off", null);
        writer.endElement("input");
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", TypedForm.QUERY, null);
        writer.writeAttribute("value", TypedForm.query(context), null);
        writer.writeAttribute("autocomplete", "off", null);
        writer.endElement("input");
    }
}
