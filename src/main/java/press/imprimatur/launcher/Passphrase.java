package press.imprimatur.launcher;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Asks for the passphrase of a copy of the keys: the environment, or whoever sits there. */
final class Passphrase {

    static final String VARIABLE = "IMPRIMATUR_PASSPHRASE";

    private static final int SHORTEST = 12;

    private Passphrase() {}

    /** For a copy that is to be made; asked for twice, for nobody can look it up later. */
    static char[] chosen(Map<String, String> environment) {
        var chosen = fromEnvironment(environment).orElseGet(Passphrase::chosenAtTheTerminal);
        if (chosen.length < SHORTEST) {
            throw new Refusal(
                    "The passphrase is too short: whoever finds the copy can try out any number."
                            + " Give at least "
                            + SHORTEST
                            + " characters.");
        }
        return chosen;
    }

    /** Of a copy that there is. */
    static char[] known(Map<String, String> environment) {
        return fromEnvironment(environment).orElseGet(() -> ask("Passphrase of the copy: "));
    }

    private static Optional<char[]> fromEnvironment(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(word -> !word.isEmpty())
                .map(String::toCharArray);
    }

    private static char[] chosenAtTheTerminal() {
        var first = ask("Passphrase for the copy: ");
        if (!Arrays.equals(first, ask("Once more: "))) {
            throw new Refusal("These were two passphrases: begin again.");
        }
        return first;
    }

    private static char[] ask(String question) {
        var console = System.console();
        var answer = console == null ? null : console.readPassword(question);
        if (answer == null) {
            throw new Refusal(
                    "There is nobody to ask for a passphrase: start this at a terminal, or set "
                            + VARIABLE
                            + ".");
        }
        return answer;
    }
}
