package press.imprimatur.bulk.internal;

import java.util.UUID;

/** A story that was taken to be done. */
record ChosenStory(UUID id) {}
