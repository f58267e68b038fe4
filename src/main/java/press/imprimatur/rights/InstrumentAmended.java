package press.imprimatur.rights;

import press.imprimatur.terms.InstrumentRef;

/**
 * A new version of an instrument is in force. New uses rest on it; what is out may keep resting on
 * the version that it came out under. Fired inside the amending transaction.
 *
 * @param version the new one
 */
public record InstrumentAmended(InstrumentRef version) {}
