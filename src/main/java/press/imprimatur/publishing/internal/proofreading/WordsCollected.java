package press.imprimatur.publishing.internal.proofreading;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.publishing.internal.duties.Licence;
import press.imprimatur.publishing.internal.duties.WorkWords;

/** Collects what must be said of one work; headline, deck and body owe the same line once. */
final class WordsCollected {

    private final Set<String> credits = new LinkedHashSet<>();
    private final Set<String> byline = new LinkedHashSet<>();
    private final Set<String> creditsAtEnd = new LinkedHashSet<>();
    private final Set<URI> links = new LinkedHashSet<>();
    private final Map<URI, String> anchors = new LinkedHashMap<>();
    private final Set<Licence> licences = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    void credit(String line) {
        credits.add(line);
    }

    void creditWithByline(String line) {
        byline.add(line);
    }

    void creditAtEnd(String line) {
        creditsAtEnd.add(line);
    }

    /**
     * @param anchor what readers click; empty if the terms do not say it
     */
    void link(URI address, Optional<String> anchor) {
        links.add(address);
        anchor.ifPresent(words -> anchors.putIfAbsent(address, words));
    }

    void licence(Licence licence) {
        licences.add(licence);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    WorkWords finished() {
        return new WorkWords(
                List.copyOf(credits),
                List.copyOf(byline),
                List.copyOf(creditsAtEnd),
                List.copyOf(links),
                anchors,
                List.copyOf(licences),
                List.copyOf(notes));
    }
}
