package press.imprimatur.courier;

import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.MailAddress;

/** Addresses as they are typed into the fields of a letter. */
class MailAddresses {

    private MailAddresses() {}

    static String checked(String field, String address) {
        var trimmed = address.strip();
        if (!MailAddress.isWellFormed(trimmed)) {
            throw new FieldRefused(field, "courier.addressNotAccepted", trimmed);
        }
        return trimmed;
    }
}
