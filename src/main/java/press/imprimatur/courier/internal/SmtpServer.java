package press.imprimatur.courier.internal;

import java.util.Optional;
import java.util.Properties;

/**
 * A mail server, and who we are to it.
 *
 * @param from whom letters come from, in the header and in the envelope
 */
record SmtpServer(
        String host,
        int port,
        Encryption encryption,
        Optional<String> user,
        String password,
        String from) {

    private static final String CONNECT_WITHIN = "10000";
    private static final String ANSWER_WITHIN = "60000";

    /** As Jakarta Mail wants it. It never sends to some addresses of a letter and not to others. */
    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_WITHIN);
        properties.setProperty("mail.smtp.timeout", ANSWER_WITHIN);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_WITHIN);
        properties.setProperty("mail.smtp.sendpartial", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", is(Encryption.TLS));
        properties.setProperty("mail.smtp.starttls.enable", is(Encryption.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", is(Encryption.STARTTLS));
        return properties;
    }

    private String is(Encryption wanted) {
        return Boolean.toString(encryption == wanted);
    }

    /** Without the password, should anybody ever write it to a log. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + encryption + ")";
    }
}
