package press.imprimatur.media;

import press.imprimatur.sources.OutletId;

/** The logo of an outlet is there, or is another. Fired in the transaction that keeps it. */
public record LogoGiven(OutletId outlet) {}
