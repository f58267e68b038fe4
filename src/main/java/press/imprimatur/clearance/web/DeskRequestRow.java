package press.imprimatur.clearance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import press.imprimatur.clearance.DeskRequest;

/** A wish as the desk shows it. */
public class DeskRequestRow {

    private final DeskRequest wish;
    private final String outlet;

    DeskRequestRow(DeskRequest wish, String outlet) {
        this.wish = wish;
        this.outlet = outlet;
    }

    public String getWork() {
        return wish.work().toString();
    }

    public String getAbout() {
        return wish.about();
    }

    /** The name of the outlet; empty if nobody knows whose it is. */
    public String getOutlet() {
        return outlet;
    }

    public String getBy() {
        return wish.by();
    }

    public Instant getAt() {
        return wish.at();
    }

    /** Where its outlet is asked, with everything filled in; where what is ours is recorded. */
    public String getAddress() {
        if (!wish.prepared().isEmpty()) {
            return "/desk/rights/permission.xhtml" + wish.prepared();
        }
        var work = "?work=" + wish.work() + "&about=" + URLEncoder.encode(wish.about(), UTF_8);
        return wish.outlet()
                .map(whose -> "/desk/clearance/ask.xhtml" + work + "&of=" + whose)
                .orElse("/desk/rights/permission.xhtml" + work);
    }
}
