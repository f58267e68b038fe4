package press.imprimatur.rights.web;

import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.TermsWords;

/** An agreement with a freelancer in a line: whose, where, until when, for what fee and share. */
public class FreelanceRow extends PermissionView {

    private final InstrumentRecord agreement;
    private final TermsWords words;

    FreelanceRow(InstrumentRecord agreement, Sentences sentences, TermsWords words) {
        super(agreement, sentences, words);
        this.agreement = agreement;
        this.words = words;
    }

    public InstrumentId getId() {
        return agreement.instrument().ref().id();
    }

    /** What is paid, for the work as such and for single uses of it. */
    public List<String> getFees() {
        var terms = agreement.instrument().terms();
        var ofClauses = terms.permissions().stream().map(Permission::duties).flatMap(List::stream);
        return Stream.concat(terms.duties().stream(), ofClauses)
                .filter(duty -> duty.type() == DutyType.PAY)
                .map(words::of)
                .toList();
    }
}
