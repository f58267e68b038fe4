package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.publishing.Correction;

/**
 * A correction as scripts read it.
 *
 * @param overdue whether it waits for somebody and was to have been looked at by now
 * @param reviewedBy who looked at it; absent as long as nobody has
 * @param remark what is to be corrected again; empty if nothing is
 */
public record CorrectionJson(
        String id,
        String article,
        String headline,
        String kind,
        String note,
        int revisionBefore,
        int revisionAfter,
        String madeBy,
        Instant madeAt,
        Instant dueAt,
        boolean overdue,
        String state,
        Optional<String> reviewedBy,
        Optional<Instant> reviewedAt,
        String remark) {

    static CorrectionJson of(Correction correction, Instant now) {
        var review = correction.review();
        return new CorrectionJson(
                correction.id().toString(),
                correction.article().toString(),
                correction.headline(),
                correction.kind().name(),
                correction.note(),
                correction.before(),
                correction.after(),
                correction.madeBy(),
                correction.madeAt(),
                correction.dueAt(),
                correction.isOverdueAt(now),
                correction.state().name(),
                review.map(Correction.Review::by),
                review.map(Correction.Review::at),
                review.map(Correction.Review::remark).orElse(""));
    }
}
