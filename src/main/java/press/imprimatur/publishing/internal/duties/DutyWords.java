package press.imprimatur.publishing.internal.duties;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Pixel;

/**
 * What a page or a feed item must show, from the duties of the decision that permits it: which
 * words, said of which work, at which place, under which logos, and which counters are fetched.
 *
 * @param text what is said of the story
 * @param pictures what is said of each picture, by its name
 * @param canonical the address that search engines are sent to; absent means our own
 * @param noindex whether search engines are asked to leave the page out
 * @param logos the logos of the story's outlet
 * @param pixels the licensors' page counters
 */
public record DutyWords(
        WorkWords text,
        Map<WorkId, WorkWords> pictures,
        Optional<URI> canonical,
        boolean noindex,
        List<LogoMark> logos,
        List<Pixel> pixels) {

    /** Nothing is owed: a story of our own. */
    public static final DutyWords NONE =
            new DutyWords(WorkWords.NONE, Map.of(), Optional.empty(), false, List.of(), List.of());

    public DutyWords {
        requireNonNull(text, "text");
        pictures = Map.copyOf(pictures);
        requireNonNull(canonical, "canonical");
        logos = List.copyOf(logos);
        pixels = List.copyOf(pixels);
    }

    /** The same as a feed has it: counters for pages only are left out, and nobody is asked. */
    public DutyWords forFeed() {
        var counted =
                pixels.stream()
                        .filter(pixel -> !pixel.onPagesOnly() && !pixel.asksReaders())
                        .toList();
        return new DutyWords(text, pictures, canonical, noindex, logos, counted);
    }

    /** The hosts of others that readers' browsers are sent to, each by name. */
    public Set<String> outsideHosts() {
        return pixels.stream().map(Pixel::host).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The logos at one end of the text. */
    public List<LogoMark> logos(boolean atEnd) {
        return logos.stream().filter(logo -> logo.atEnd() == atEnd).toList();
    }

    /** What is said of a picture. */
    public WorkWords picture(WorkId picture) {
        return pictures.getOrDefault(picture, WorkWords.NONE);
    }

    /** What is owed while something is shown. */
    public static List<OwedDuty> shown(List<OwedDuty> owed) {
        return owed.stream()
                .filter(duty ->
                        switch (duty.duty().phase()) {
                            case AT, CONTINUING -> true;
                            case PRE, ON_EVENT, POST -> false;
                        })
                .toList();
    }
}
