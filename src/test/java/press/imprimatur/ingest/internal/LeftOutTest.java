package press.imprimatur.ingest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.LeftOut;
import press.imprimatur.provenance.Original;

/** What is taken for furniture of a page is kept whole, with the place where it stood. */
class LeftOutTest {

    private static final String FIRST =
            "<p>The council of Harrow Bay voted on Tuesday to close the last of its coal piers,"
                    + " after a debate that lasted until four in the morning and that hundreds of"
                    + " people followed from the stairs.</p>";
    private static final String SECOND =
            "<p>Mayor Ines Calloway told reporters that the town would lose three hundred jobs, but"
                    + " that the port could not go on paying for repairs which it had put off since"
                    + " the last century.</p>";
    private static final String NOTE =
            "The operator wrote to us after the vote that it had offered to keep one pier open.";

    private final HtmlStoryReader reader = new HtmlStoryReader();

    LeftOutTest() {
        reader.markup = new JsoupMarkup();
    }

    @Test
    void keepsItWholeAndWhereItStood() {
        var left = leftOut(FIRST + "<div class='sidebar'><p>" + NOTE + "</p></div>" + SECOND);

        assertThat(left).hasSize(1);
        assertThat(left.get(0).after()).isEqualTo(1);
        assertThat(left.get(0).body().html()).isEqualTo("<p>" + NOTE + "</p>");
        assertThat(left.get(0).doubtful()).isTrue();
    }

    @Test
    void leavesNoTraceInTheTextOfTheStory() {
        var original = read(FIRST + "<div class='sidebar'><p>" + NOTE + "</p></div>" + SECOND);

        assertThat(original.body().html()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void knowsWhatStoodBeforeAndAfterAllOfTheStory() {
        var box = "<aside class='promo'><p>" + NOTE + "</p></aside>";

        assertThat(leftOut(box + FIRST + SECOND)).extracting(LeftOut::after).containsExactly(0);
        assertThat(leftOut(FIRST + SECOND + box)).extracting(LeftOut::after).containsExactly(2);
    }

    @Test
    void keepsWhatTheStyleOfThePageHid() {
        var left = leftOut(FIRST + "<div style='display:none'><p>" + NOTE + "</p></div>" + SECOND);

        assertThat(left)
                .extracting(each -> each.body().html())
                .containsExactly("<p>" + NOTE + "</p>");
    }

    @Test
    void hasNoDoubtAboutWhatAsksReaders() {
        var form =
                "<div class='newsletter'><p>"
                        + NOTE
                        + "</p><form><input name='mail'><button>Join</button></form></div>";

        assertThat(leftOut(FIRST + form + SECOND))
                .extracting(LeftOut::doubtful)
                .containsExactly(false);
    }

    @Test
    void leavesOutNothingThatTheStorySaysToo() {
        var twice = "<div class='sidebar'>" + FIRST + "</div>";

        assertThat(leftOut(FIRST + twice + SECOND)).isEmpty();
    }

    @Test
    void keepsStatementsOfRightsAtTheEdge() {
        var left =
                leftOut(FIRST + SECOND + "<p>© 2026 Harrow Bay Courier. All rights reserved.</p>");

        assertThat(left).hasSize(1);
        assertThat(left.get(0).after()).isEqualTo(2);
        assertThat(left.get(0).doubtful()).isFalse();
    }

    private List<LeftOut> leftOut(String story) {
        return read(story).leftOut();
    }

    private Original read(String story) {
        var page = "<html><body><article><h1>Piers close</h1>" + story + "</article></body></html>";
        return reader.read(
                        new GivenPage(page.getBytes(UTF_8), Optional.of("UTF-8"), Optional.empty()))
                .original();
    }
}
