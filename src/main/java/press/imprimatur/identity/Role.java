package press.imprimatur.identity;

import java.util.Locale;

/** What a person does in the newsroom. Somebody may have several roles. */
public enum Role {
    /** Writes, and offers what is written. */
    REPORTER,
    /** Edits, approves, publishes, takes down. */
    EDITOR,
    /** Asks for, records and revokes permissions. */
    RIGHTS_EDITOR,
    /** Keeps users, tokens and settings. Has no say in what is published. */
    ADMINISTRATOR;

    /** As the desk says it: {@code rights editor}. */
    public String inWords() {
        return name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
    }
}
