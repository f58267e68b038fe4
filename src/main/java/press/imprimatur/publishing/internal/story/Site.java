package press.imprimatur.publishing.internal.story;

import press.imprimatur.identity.Newsroom;
import press.imprimatur.publishing.Reach;

/** Where stories come out: whose site it is, and whom it reaches. */
public record Site(Newsroom newsroom, Reach reach) {}
