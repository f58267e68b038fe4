package press.imprimatur.odrl.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.omnifaces.util.Faces;
import press.imprimatur.odrl.Policies;
import press.imprimatur.terms.InstrumentId;

/** Gives a permission as a file that other systems read. */
@Named
@RequestScoped
public class PolicyDownload {

    @Inject Policies policies;

    public void send(InstrumentId permission) {
        var policy = policies.export(permission).toPrettyString().getBytes(UTF_8);
        Faces.sendFile(new ByteArrayInputStream(policy), permission + ".jsonld", true);
    }
}
