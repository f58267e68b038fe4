package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import press.imprimatur.terms.Terms;

/** The terms that were read last, by their hash; they never change. */
@ApplicationScoped
class ParsedTerms {

    private static final int MOST = 5000;

    private final Map<String, Terms> known = new Recent();

    Terms of(String sha256, String json) {
        synchronized (known) {
            return known.computeIfAbsent(sha256, hash -> TermsJson.read(json));
        }
    }

    private static class Recent extends LinkedHashMap<String, Terms> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Terms> eldest) {
            return size() > MOST;
        }
    }
}
