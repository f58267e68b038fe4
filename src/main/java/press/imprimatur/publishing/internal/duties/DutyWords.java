package press.imprimatur.publishing.internal.duties;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Pixel;

/**
 * What a page or a feed item must show, from the duties of the decision that permits it: which
 * words, said of which work, at which place, under which logos, and which counters are fetched.
 * Says nothing of duties that cannot be shown so: proofreading then finds them missing, and nothing
 * goes out.
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

    /** The words of what is owed while something is shown; in the order in which it is owed. */
    public static DutyWords of(List<OwedDuty> owed, StoryFacts facts) {
        var text = new WordsCollected();
        var pictures = new LinkedHashMap<WorkId, WordsCollected>();
        for (var duty : shown(owed)) {
            var component = duty.component();
            var words =
                    component.kind().isText()
                            ? text
                            : pictures.computeIfAbsent(
                                    component.work(), picture -> new WordsCollected());
            words.add(duty, facts);
        }
        var finished = new LinkedHashMap<WorkId, WorkWords>();
        pictures.forEach((picture, words) -> finished.put(picture, words.finished()));
        return new DutyWords(
                text.finished(),
                finished,
                canonical(owed, facts),
                demandsNoindex(owed),
                logos(owed, facts),
                pixels(owed));
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

    /**
     * The sentence that tells readers of a change, an edit or a cut: the terms' own, else a
     * standing one; empty for other duties, and where only the terms could word it.
     */
    public static Optional<String> sentence(Duty duty) {
        return duty.word("text").or(() -> standingSentence(duty.type()));
    }

    private static Optional<String> standingSentence(DutyType type) {
        return switch (type) {
            case MODIFICATION_NOTICE -> Optional.of("This version was changed from the original.");
            case DISCLOSE_EDITS -> Optional.of("This story was edited for this publication.");
            case DISCLOSE_EXCERPT -> Optional.of("This is an excerpt of the original story.");
            default -> Optional.empty();
        };
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

    private static Optional<URI> canonical(List<OwedDuty> owed, StoryFacts facts) {
        return shown(owed).stream()
                .map(OwedDuty::duty)
                .filter(duty -> duty.type() == DutyType.CANONICAL)
                .findFirst()
                .flatMap(duty -> DutyAddress.of(duty, facts));
    }

    /** Headline, deck and body owe the same logo once; a picture's owner has none here. */
    private static List<LogoMark> logos(List<OwedDuty> owed, StoryFacts facts) {
        return shown(owed).stream()
                .filter(duty -> duty.component().kind().isText())
                .flatMap(duty -> LogoMark.of(duty.duty(), facts).stream())
                .distinct()
                .toList();
    }

    /** Headline, deck and body owe the same counter once. */
    private static List<Pixel> pixels(List<OwedDuty> owed) {
        return shown(owed).stream()
                .flatMap(duty -> Pixel.of(duty.duty()).stream())
                .filter(Pixel::mayBeShown)
                .distinct()
                .toList();
    }

    private static boolean demandsNoindex(List<OwedDuty> owed) {
        return shown(owed).stream().anyMatch(duty -> duty.duty().type() == DutyType.NOINDEX);
    }
}
