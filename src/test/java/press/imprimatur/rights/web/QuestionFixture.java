package press.imprimatur.rights.web;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.web.QuestionJson.LengthJson;
import press.imprimatur.terms.Use;

/** Questions of scripts, for tests. */
final class QuestionFixture {

    private QuestionFixture() {}

    /** One that says no more than it has to. */
    static QuestionJson bare(Use use, WorkId work) {
        return ofLength(use, work, null);
    }

    /** The same, of a text that long. */
    static QuestionJson ofLength(Use use, WorkId work, LengthJson length) {
        return new QuestionJson(
                null,
                use,
                work,
                null,
                null,
                null,
                null,
                Optional.ofNullable(length),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
