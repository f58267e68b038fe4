package press.imprimatur.terms;

/**
 * Decides, purely: no clock, no store, no network, the same answer to the same question in the same
 * world. Total: it always answers. PERMIT only from a proof.
 *
 * <p>Its rules are those of {@code rights.md}. Everybody who decides uses this one evaluator:
 * pages, feeds, lists, API and the rights clock.
 */
public interface RightsEngine {

    /** The answer, as of the question's instant. */
    Decision decide(Question question, EvaluationContext world);
}
