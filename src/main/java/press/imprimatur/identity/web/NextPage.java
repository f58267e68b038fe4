package press.imprimatur.identity.web;

import java.util.regex.Pattern;

/** Where somebody goes after signing in: back to the page of the desk that they asked for. */
final class NextPage {

    private static final String HOME = "/desk/home?faces-redirect=true";

    /**
     * Pages of our desk and nothing else, so that no link can lead through our sign-in elsewhere.
     */
    private static final Pattern OURS =
            Pattern.compile("(/desk/[a-z]+(?:/[a-z-]+)*)\\.xhtml(?:\\?([A-Za-z0-9=&_.~%+-]*))?");

    private NextPage() {}

    static String after(String wanted) {
        var page = OURS.matcher(wanted == null ? "" : wanted);
        if (!page.matches()) {
            return HOME;
        }
        var query = page.group(2) == null || page.group(2).isEmpty() ? "" : "&" + page.group(2);
        return page.group(1) + "?faces-redirect=true" + query;
    }
}
