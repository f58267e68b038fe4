package press.imprimatur.terms;

/** By what means something reaches people. A responsive site is WEB and MOBILE. */
public enum Medium {
    WEB,
    MOBILE,
    APP,
    FEED,
    MAIL,
    SOCIAL,
    PRINT,
    AUDIO,
    BROADCAST
}
