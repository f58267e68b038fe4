package press.imprimatur.rights.internal;

import java.net.URI;
import java.net.URISyntaxException;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.NewProof;
import press.imprimatur.rights.Release;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.Terms;

/** What proves a duty, and what a release has to say. */
final class ProofRule {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_NAME = 200;

    private ProofRule() {}

    static void refuseUnlessProof(DutyType type, NewProof proof) {
        switch (type.proof()) {
            case POST -> refuseUnlessAddress(proof.address());
            case ANSWER -> refuseWithoutPaper(proof, "rights.proofAnswerMissing");
            case REQUEST -> refuseWithoutPaper(proof, "rights.proofRequestMissing");
            case LETTER -> refuseWithoutPaper(proof, "rights.proofLetterMissing");
            case PAGE, LEDGER -> throw new FieldRefused("duty", "rights.dutyNotOwed");
        }
    }

    static void refuseUnlessExcuse(Duty duty, String reason) {
        if (duty.grade() != Grade.WHERE_POSSIBLE) {
            throw new FieldRefused("duty", "rights.dutyIsAMust");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_ADDRESS) {
            throw new FieldRefused("reason", "rights.excuseMissing", LONGEST_ADDRESS);
        }
    }

    private static void refuseWithoutPaper(NewProof proof, String key) {
        if (proof.papers().isEmpty()) {
            throw new FieldRefused("evidence", key);
        }
    }

    private static void refuseUnlessAddress(String text) {
        if (text.isEmpty()) {
            throw new FieldRefused("address", "rights.proofAddressMissing");
        }
        if (text.length() > LONGEST_ADDRESS || !isAddress(text)) {
            throw new FieldRefused("address", "rights.proofAddressMalformed");
        }
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            var isWeb =
                    "https".equalsIgnoreCase(address.getScheme())
                            || "http".equalsIgnoreCase(address.getScheme());
            return isWeb && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    static void refuseUnlessAwaited(Terms terms, Release release) {
        if (!terms.awaitRelease()) {
            throw new FieldRefused("release", "rights.nothingAwaitsRelease");
        }
        if (release.by().isEmpty() || release.by().length() > LONGEST_NAME) {
            throw new FieldRefused("by", "rights.releasedByMissing", LONGEST_NAME);
        }
        if (release.evidence().isEmpty()) {
            throw new FieldRefused("evidence", "rights.releaseWithoutEvidence");
        }
    }
}
