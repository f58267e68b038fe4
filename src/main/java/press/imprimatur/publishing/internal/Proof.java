package press.imprimatur.publishing.internal;

import java.util.Set;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Question;

/**
 * A rendering that is permitted and was proofread: it shows what is owed.
 *
 * @param story as it is shown, perhaps without a picture
 * @param question what was asked
 * @param decision what was answered, of the very rendering
 * @param rendered what readers get
 */
record Proof(Story story, Question question, Decision decision, Rendered rendered) {

    String text() {
        return rendered.text();
    }

    Set<String> outsideHosts() {
        return rendered.outsideHosts();
    }
}
