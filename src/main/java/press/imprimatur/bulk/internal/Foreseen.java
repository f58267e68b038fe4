package press.imprimatur.bulk.internal;

/** What would happen with a story, or why it would not, in a sentence. */
record Foreseen(boolean done, String sentence) {}
