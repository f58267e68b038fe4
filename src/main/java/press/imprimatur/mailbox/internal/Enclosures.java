package press.imprimatur.mailbox.internal;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.mailbox.MailNotice;

/** What a mail encloses: it is named, and not opened. */
final class Enclosures {

    private static final int MOST = 30;

    private final List<MailNotice> notices = new ArrayList<>();
    private int more;

    void add(Part part) {
        var notice = notice(part);
        if (notices.contains(notice)) {
            return;
        }
        if (notices.size() < MOST) {
            notices.add(notice);
        } else {
            more++;
        }
    }

    void addAll(Enclosures others) {
        notices.addAll(others.notices);
        more += others.more;
    }

    List<MailNotice> notices() {
        if (more == 0) {
            return notices;
        }
        var all = new ArrayList<>(notices);
        all.add(MailNotice.of("mailbox.enclosedMore", more));
        return all;
    }

    private static MailNotice notice(Part part) {
        var name = part.fileName();
        if (part.type().matches("application/(?:vnd\\.)?ms-tnef")
                || name.equalsIgnoreCase("winmail.dat")) {
            return MailNotice.of("mailbox.outlookOnly", name.isEmpty() ? "winmail.dat" : name);
        }
        if (part.type().matches("application/(?:x-)?pkcs7-signature|application/pgp-signature")) {
            return MailNotice.of("mailbox.signed");
        }
        if (part.type().matches("application/(?:x-)?pkcs7-mime|application/pgp-encrypted")) {
            return MailNotice.of("mailbox.sealed");
        }
        return name.isEmpty()
                ? MailNotice.of("mailbox.enclosedUnnamed", part.type())
                : MailNotice.of("mailbox.enclosed", name);
    }
}
