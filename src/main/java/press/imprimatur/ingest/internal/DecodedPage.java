package press.imprimatur.ingest.internal;

import java.util.List;
import press.imprimatur.ingest.ReadingNotice;

/** A page as characters. */
record DecodedPage(String html, List<ReadingNotice> notices) {

    DecodedPage {
        notices = List.copyOf(notices);
    }
}
