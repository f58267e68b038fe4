package press.imprimatur.desk.web;

/**
 * One thing to look at before a story goes out.
 *
 * @param tone green if there is nothing to do, red if it stops the story, amber if it only advises
 * @param sentence what it is
 * @param place where on the page something is done about it
 */
public record ChecklistRow(String tone, String sentence, String place) {

    /** Whether there is nothing to do. */
    public boolean isMet() {
        return tone.equals("green");
    }
}
