package press.imprimatur.architecture.planted.terms;

import java.time.Clock;
import press.imprimatur.sources.Outlet;

/** Asks the clock and an outlet what it should have been told. */
record Impure(Clock clock, Outlet outlet) {}
