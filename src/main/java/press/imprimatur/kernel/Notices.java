package press.imprimatur.kernel;

/** Tells the person at the desk what came of their act, on the page they see next. */
public interface Notices {

    /** It was done. */
    void done(String key, Object... arguments);

    /** It was done, and there is something to know about it. */
    void warn(String key, Object... arguments);
}
