package press.imprimatur.identity.internal;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;

/** A service as nobody should write one: it does not say who may call it. */
@Stateless
@LocalBean
public class ForgottenService {

    public String anything() {
        return "confidential";
    }
}
