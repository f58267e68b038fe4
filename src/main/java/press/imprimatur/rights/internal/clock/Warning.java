package press.imprimatur.rights.internal.clock;

import press.imprimatur.rights.EndingPermission;

/**
 * A warning that is to be given.
 *
 * @param days how many before the end: 30, 7 or 1
 */
record Warning(EndingPermission permission, int days) {}
