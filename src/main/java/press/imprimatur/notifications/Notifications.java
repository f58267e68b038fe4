package press.imprimatur.notifications;

/** Tells people what concerns them. */
public interface Notifications {

    /**
     * Tells them, in the caller's transaction: if that is undone, nobody was told. The caller is
     * not among those who are told, whoever was named. Letters go to those who have a mail address
     * and want them, if letters can leave at all.
     */
    void tell(Telling telling);
}
