package press.imprimatur.desk.web;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.rights.Reason;

/**
 * A reason against publishing, and what it is true of: what holds for headline and body alike is
 * said once, of the text.
 */
record Said(Reason reason, String parts) {

    private static final String WHOLE_TEXT = "text";

    static List<Said> of(List<Reason> reasons) {
        var said = new ArrayList<Said>();
        for (var reason : reasons) {
            var alike = reasons.stream().filter(reason::isSameOfText).toList();
            if (alike.size() < 2) {
                said.add(new Said(reason, reason.component().toString()));
            } else if (alike.get(0) == reason) {
                said.add(new Said(reason, WHOLE_TEXT));
            }
        }
        return said;
    }
}
