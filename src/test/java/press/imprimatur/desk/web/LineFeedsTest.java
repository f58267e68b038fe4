package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFeedsTest {

    private static final String BODY = "<p>One</p>\n<p>“Two” … [three]\u00a0four</p>\n<hr>";

    private final LineFeeds lineFeeds = new LineFeeds();

    @Test
    void givesBackToTheByteWhatABrowserSendsForAnUneditedText() {
        var sent = lineFeeds.getAsString(null, null, BODY).replace("\n", "\r\n");

        var taken = lineFeeds.getAsObject(null, null, sent);

        assertThat(taken).isEqualTo(BODY);
    }

    @Test
    void takesNothingForTheEmptyText() {
        assertThat(lineFeeds.getAsObject(null, null, null)).isEmpty();
        assertThat(lineFeeds.getAsString(null, null, null)).isEmpty();
    }
}
