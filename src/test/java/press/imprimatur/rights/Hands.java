package press.imprimatur.rights;

import java.util.List;
import java.util.function.UnaryOperator;

/** Whoever says what terms ask about: a person in a browser, or a script. */
interface Hands {

    /** The doors that were gone through so far: the pages that were sent, or the calls. */
    List<String> doors();

    /** Takes a partner's page in, as that outlet's, and says which article it is now. */
    String takeIn(String outlet, String outletName, String html);

    /** Records that these works may be shown in full. */
    void permit(DrivenReprint story, List<String> works);

    /** Changes the headline, the byline, the language or the body of its text. */
    void write(DrivenReprint story, String field, UnaryOperator<String> change);

    /** Puts a picture above it. */
    void show(DrivenReprint story, String picture);

    /** Brings it out, if it may come out. */
    void publish(DrivenReprint story);

    /** Says what is known of it. */
    void describe(DrivenReprint story, String field, String said);

    void describePicture(String picture, String credit, String foundAt);

    /** Adds how we write an English number to the house style. */
    void addNumeral(String from, String to);

    /** Says one thing of the site, and leaves all else as it is. */
    void sayOfSite(String fact, String said);

    void renameNewsroom(String name);

    /** Answers that we are what a paper asks us to be. */
    void confirm(String condition);

    void bringLogo(String outlet, byte[] picture);

    /** Attaches what they wrote, as the proof of a duty. */
    void attachTheirMail(DrivenReprint story, String duty);

    /** Names the address of a post, as the proof of a duty. */
    void namePost(DrivenReprint story, String duty, String address);

    /** Has the desk write the letter that a duty asks for. */
    void writeLetter(DrivenReprint story, String duty);

    /** Records that the grantor released it. */
    void release(DrivenReprint story);

    /** Marks what we owe as paid or reported. */
    void settle(String due);
}
