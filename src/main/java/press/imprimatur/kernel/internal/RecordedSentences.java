package press.imprimatur.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;

/** Speaks English, whoever looks. */
@Recorded
@ApplicationScoped
public class RecordedSentences implements Sentences {

    @Override
    public String say(String key, Object... arguments) {
        return Bundles.say(Locale.ENGLISH, key, arguments);
    }
}
