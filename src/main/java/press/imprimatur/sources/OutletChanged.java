package press.imprimatur.sources;

/** An outlet is not called or reached as before. Fired in the transaction that changes it. */
public record OutletChanged(OutletId outlet) {}
