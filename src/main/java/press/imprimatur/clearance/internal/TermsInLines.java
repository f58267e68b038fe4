package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.imprimatur.clearance.AskedInWords;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Terms;

/** Terms as a letter says them, a line each. */
@ApplicationScoped
public class TermsInLines implements AskedInWords {

    @Inject @Recorded Sentences sentences;
    @Inject Newsrooms newsrooms;

    @Override
    public List<String> lines(Terms terms) {
        return of(terms, newsrooms.get().zone());
    }

    List<String> of(Terms terms, ZoneId zone) {
        var lines = new ArrayList<String>();
        terms.uses().stream().map(use -> sentences.say(use.key())).forEach(lines::add);
        lines.add(where(terms));
        lines.add(howLong(terms, zone));
        for (var duty : terms.duties()) {
            if (duty.type() == DutyType.CREDIT_LINE) {
                lines.add(sentences.say("clearance.creditLine", duty.word("text").orElse("")));
            } else {
                lines.add(sentences.say("clearance.duty", sentences.say(duty.type().key())));
            }
        }
        return lines;
    }

    private String where(Terms terms) {
        var places = terms.constraints().territory().include();
        return places.isEmpty()
                ? sentences.say("clearance.everywhere")
                : sentences.say(
                        "clearance.where",
                        places.stream().map(Place::toString).collect(Collectors.joining(", ")));
    }

    private String howLong(Terms terms, ZoneId zone) {
        return terms.constraints()
                .clocks()
                .display()
                .until()
                .map(end -> sentences.say("clearance.until", new Moment(end, zone).toString()))
                .orElseGet(() -> sentences.say("clearance.withoutEnd"));
    }
}
