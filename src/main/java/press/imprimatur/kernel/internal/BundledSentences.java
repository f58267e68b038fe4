package press.imprimatur.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import press.imprimatur.kernel.ReaderLanguage;
import press.imprimatur.kernel.Sentences;

/** Speaks to whoever looks at the page. */
@ApplicationScoped
public class BundledSentences implements Sentences {

    @Inject ReaderLanguage reader;

    @Override
    public String say(String key, Object... arguments) {
        return Bundles.say(language(), key, arguments);
    }

    @Override
    public Locale language() {
        return reader == null ? Locale.ENGLISH : reader.ofThisPage();
    }
}
