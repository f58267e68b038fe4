package press.imprimatur.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the running server how it is; for those who watch over containers. */
final class Health {

    private static final int PATIENCE = 4000;

    private final Settings settings;

    Health(Settings settings) {
        this.settings = settings;
    }

    void ask() {
        var host = settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
        var address = URI.create("http://" + host + ":" + settings.port() + "/health");
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new Refusal(address + " answers with " + connection.getResponseCode() + ".");
            }
            Terminal.say("The server is well.");
        } catch (IOException silence) {
            throw new Refusal(address + " does not answer: " + silence.getMessage(), silence);
        }
    }
}
