package press.imprimatur.publishing.internal.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.PartChange;

/** Says in a letter what was wrong and what is right, part by part, without end. */
@ApplicationScoped
class ChangesInWords {

    private static final int MOST = 20;
    private static final int LONGEST = 1000;

    @Inject @Recorded Sentences sentences;

    /**
     * @param note what readers read of it; empty if nothing
     */
    String of(String note, List<PartChange> changes) {
        var more = changes.size() - MOST;
        var left =
                more > 0
                        ? Stream.of(sentences.say("publishing.correction.told.more", more))
                        : Stream.<String>empty();
        var said = changes.stream().limit(MOST).map(this::of);
        return Stream.of(Stream.of(note.strip()), said, left)
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String of(PartChange change) {
        var part = sentences.say(change.part().key());
        var before = inShort(change.before());
        var after = inShort(change.after());
        if (before.isEmpty() && after.isEmpty()) {
            return part;
        }
        if (after.isEmpty()) {
            return sentences.say("publishing.correction.told.gone", part, before);
        }
        return before.isEmpty()
                ? sentences.say("publishing.correction.told.new", part, after)
                : sentences.say("publishing.correction.told.changed", part, before, after);
    }

    private static String inShort(String words) {
        var all = words.strip();
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST).strip() + "…";
    }
}
