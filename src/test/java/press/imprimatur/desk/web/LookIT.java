package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

@ArquillianTest
@RunAsClient
class LookIT extends DeskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk/home.xhtml",
                "desk/articles/articles.xhtml",
                "desk/articles/article.xhtml",
                "desk/ingest/paste.xhtml",
                "desk/media/pictures.xhtml",
                "desk/media/picture.xhtml",
                "desk/publishing/published.xhtml",
                "desk/publishing/takedowns.xhtml",
                "desk/sources/outlets.xhtml",
                "desk/sources/outlet.xhtml",
                "desk/courier/letters.xhtml",
                "desk/dues/dues.xhtml",
                "desk/rights/permissions.xhtml",
                "desk/rights/permission.xhtml",
                "desk/clearance/requests.xhtml",
                "desk/clearance/ask.xhtml",
                "desk/rights/permissions.xhtml?view=board",
                "desk/rights/overrides.xhtml",
                "desk/rights/permission.xhtml?kind=SUPPLEMENT"
            })
    void standsInNobodysWayInLightAndDarkOnAnyScreenAndAsksNobodyElse(String path) {
        desk.go(path);

        assertThat(Look.obstacles(desk.page())).isEmpty();
        assertThat(desk.strangers()).isEmpty();
    }
}
