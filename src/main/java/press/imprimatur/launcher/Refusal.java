package press.imprimatur.launcher;

/** Why the launcher will not go on: one sentence that tells the operator what to change. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
