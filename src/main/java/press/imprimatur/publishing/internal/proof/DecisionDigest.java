package press.imprimatur.publishing.internal.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import press.imprimatur.files.FileId;
import press.imprimatur.publishing.internal.duties.DutyWords;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.OwedDuty;

/**
 * The gist of an answer that permits: until when it holds, and what it wants shown, whoever is owed
 * it. As long as it is the same, what was made of the answer need not be made again.
 */
public final class DecisionDigest {

    private DecisionDigest() {}

    /** In lower-case hex. */
    public static String of(Decision decision) {
        // As the database keeps it.
        var end = decision.validUntil().map(each -> each.truncatedTo(ChronoUnit.MICROS));
        var shown = new TreeSet<String>();
        DutyWords.shown(decision.duties()).forEach(owed -> shown.add(line(owed)));
        var gist = end.map(Object::toString).orElse("") + "\n" + String.join("\n", shown);
        return FileId.of(gist.getBytes(UTF_8)).sha256();
    }

    private static String line(OwedDuty owed) {
        var duty = owed.duty();
        return String.join(
                " ",
                part(owed.component()),
                duty.type().name(),
                duty.phase().name(),
                duty.payload().toString());
    }

    /** Headline, deck and body owe the same once. */
    private static String part(Component component) {
        return component.kind().isText() ? "TEXT" : component.work().toString();
    }
}
