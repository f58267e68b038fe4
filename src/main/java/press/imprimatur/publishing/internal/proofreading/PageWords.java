package press.imprimatur.publishing.internal.proofreading;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.internal.duties.DutyWords;
import press.imprimatur.publishing.internal.duties.LogoMark;
import press.imprimatur.publishing.internal.duties.WorkWords;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Pixel;

/** Collects what a page must say; headline, deck and body owe the same once. */
final class PageWords {

    private final WordsCollected text = new WordsCollected();
    private final Map<WorkId, WordsCollected> pictures = new LinkedHashMap<>();
    private final List<Optional<URI>> canonical = new ArrayList<>();
    private final Set<LogoMark> logos = new LinkedHashSet<>();
    private final Set<Pixel> pixels = new LinkedHashSet<>();
    private boolean noindex;

    /** What is said of a part: the text is one, each picture is another. */
    WordsCollected of(Component component) {
        return component.kind().isText()
                ? ofText()
                : pictures.computeIfAbsent(component.work(), picture -> new WordsCollected());
    }

    /** What is said of the story, whichever part of it owes that. */
    WordsCollected ofText() {
        return text;
    }

    /** Search engines can be sent to one address: the first that is owed. */
    void canonical(Optional<URI> address) {
        canonical.add(address);
    }

    void noindex() {
        noindex = true;
    }

    void logo(LogoMark logo) {
        logos.add(logo);
    }

    void pixel(Pixel pixel) {
        pixels.add(pixel);
    }

    DutyWords finished() {
        var ofPictures = new LinkedHashMap<WorkId, WorkWords>();
        pictures.forEach((picture, words) -> ofPictures.put(picture, words.finished()));
        return new DutyWords(
                text.finished(),
                ofPictures,
                canonical.stream().findFirst().flatMap(first -> first),
                noindex,
                List.copyOf(logos),
                List.copyOf(pixels));
    }
}
