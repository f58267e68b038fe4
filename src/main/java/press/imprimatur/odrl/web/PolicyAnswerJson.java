package press.imprimatur.odrl.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.odrl.PolicyAnswer;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Verdict;

/**
 * What a policy permits, as scripts read it.
 *
 * @param unmapped what of the policy cannot be said in our terms, by name; then it is UNKNOWN
 * @param missing what the policy looks at and the question did not tell
 */
public record PolicyAnswerJson(
        Verdict decision,
        boolean permits,
        List<ReasonJson> reasons,
        List<DutyJson> duties,
        Optional<Instant> validUntil,
        List<String> unmapped,
        List<String> missing) {

    /** One reason against it. */
    public record ReasonJson(String code, String sentence) {}

    /** What is owed if it is done. */
    public record DutyJson(DutyType type, DutyType.Phase phase, Map<String, String> payload) {

        static DutyJson of(Duty duty) {
            return new DutyJson(duty.type(), duty.phase(), duty.payload());
        }
    }

    static PolicyAnswerJson of(PolicyAnswer answer, Sentences sentences) {
        var reasons = new ArrayList<ReasonJson>();
        for (var name : answer.unmapped()) {
            reasons.add(new ReasonJson("NOT_MAPPED", sentences.say("odrl.unmapped", name)));
        }
        for (var name : answer.missing()) {
            reasons.add(new ReasonJson("NOT_TOLD", sentences.say("odrl.missing", name)));
        }
        for (var name : answer.unmet()) {
            reasons.add(new ReasonJson("NOT_MET", sentences.say("odrl.unmet", name)));
        }
        answer.decision().map(Decision::reasons).orElse(List.of()).stream()
                .map(each -> new ReasonJson(each.code().name(), each.sentence(sentences)))
                .forEach(reasons::add);
        var duties = answer.decision().map(Decision::duties).orElse(List.of());
        return new PolicyAnswerJson(
                answer.verdict(),
                answer.verdict().permits(),
                reasons,
                duties.stream().map(OwedDuty::duty).distinct().map(DutyJson::of).toList(),
                answer.validUntil(),
                answer.unmapped(),
                answer.missing());
    }
}
