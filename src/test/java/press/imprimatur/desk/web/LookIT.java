package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** Every page of the desk that opens without saying of what; the others are looked at in use. */
@ArquillianTest
@RunAsClient
class LookIT extends DeskTest {

    private static final List<String> PAGES =
            List.of(
                    "home.xhtml",
                    "channel.xhtml",
                    "grantee.xhtml",
                    "articles/articles.xhtml",
                    "articles/article.xhtml",
                    "clearance/requests.xhtml",
                    "clearance/ask.xhtml",
                    "clearance/erasures.xhtml",
                    "courier/letters.xhtml",
                    "dues/dues.xhtml",
                    "identity/account.xhtml",
                    "identity/audit.xhtml",
                    "identity/newsroom.xhtml",
                    "identity/tokens.xhtml",
                    "identity/user.xhtml",
                    "identity/users.xhtml",
                    "ingest/paste.xhtml",
                    "notifications/notifications.xhtml",
                    "planning/assignment.xhtml",
                    "planning/assignments.xhtml",
                    "planning/board.xhtml",
                    "media/pictures.xhtml",
                    "media/picture.xhtml",
                    "media/several.xhtml",
                    "calendar.xhtml",
                    "publishing/corrections.xhtml",
                    "publishing/published.xhtml",
                    "publishing/republished.xhtml",
                    "publishing/served.xhtml",
                    "publishing/takedowns.xhtml",
                    "publishing/upgrade.xhtml",
                    "rights/overrides.xhtml",
                    "rights/ownership.xhtml",
                    "rights/permission.xhtml",
                    "rights/permission.xhtml?kind=SUPPLEMENT",
                    "rights/permissions.xhtml",
                    "rights/permissions.xhtml?view=board",
                    "search/saved.xhtml",
                    "sections/sections.xhtml",
                    "feeds.xhtml",
                    "furniture.xhtml",
                    "identity/work.xhtml",
                    "site.xhtml",
                    "sources/outlet.xhtml",
                    "sources/outlets.xhtml",
                    "vault/entries.xhtml",
                    "vault/new.xhtml");

    @Test
    void standsInNobodysWayInLightAndDarkOnAnyScreenAndAsksNobodyElse() {
        var obstacles = new LinkedHashMap<String, List<String>>();
        for (var page : PAGES) {
            desk.go("desk/" + page);
            var found = Look.obstacles(desk.page());
            if (!found.isEmpty()) {
                obstacles.put(page, found);
            }
        }

        assertThat(obstacles).isEmpty();
        assertThat(desk.strangers()).isEmpty();
    }
}
