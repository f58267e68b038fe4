package press.imprimatur.desk.web;

import press.imprimatur.markup.Body;

/** Shows the pictures in a text where the desk has them; a body only names them. */
final class DeskPictures {

    private DeskPictures() {}

    /** The same HTML, clean as it was, with addresses in place of names. */
    static String in(Body body) {
        return body.html().replace("<img src=\"picture:", "<img src=\"/desk/pictures/");
    }
}
