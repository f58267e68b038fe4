package press.imprimatur.nodes;

/**
 * A node, perhaps this one, told that something has changed, and has committed it. Fired outside
 * any transaction.
 */
public record NewsHeard(String topic, String text) {}
