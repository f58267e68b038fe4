package press.imprimatur.keys;

/** Seals and opens, and marks what has only to be known again. */
public interface Seals {

    /**
     * Seals a text for one place, which names table, column and row: in another it cannot be
     * opened.
     *
     * @throws KeysNotSet if this server has none
     */
    byte[] seal(String place, byte[] plain);

    /**
     * What was sealed for that place.
     *
     * @throws KeyMissing if it was sealed with a key that this server does not have
     * @throws KeysNotSet if this server has none
     */
    byte[] open(String place, byte[] sealed);

    /**
     * By what the same value is known again. Other than by a hash, nobody who reads it finds out by
     * trying what the value was.
     *
     * @throws KeysNotSet if this server has none
     */
    String mark(String purpose, String value);

    /** Whether that mark is of this value; false if the key that made it is missing. */
    boolean isMark(String mark, String purpose, String value);
}
