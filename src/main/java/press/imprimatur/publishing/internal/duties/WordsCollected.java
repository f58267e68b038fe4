package press.imprimatur.publishing.internal.duties;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.OwedDuty;

/** Collects what must be said of one work; headline, deck and body owe the same line once. */
final class WordsCollected {

    private final Set<String> credits = new LinkedHashSet<>();
    private final Set<String> byline = new LinkedHashSet<>();
    private final Set<String> creditsAtEnd = new LinkedHashSet<>();
    private final Set<URI> links = new LinkedHashSet<>();
    private final Map<URI, String> anchors = new LinkedHashMap<>();
    private final Set<Licence> licences = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    void add(OwedDuty owed, StoryFacts facts) {
        var duty = owed.duty();
        var unchanged = facts.isUnchanged(owed.component());
        switch (duty.type()) {
            case CREDIT_LINE ->
                    duty.wording(facts.placeholders(owed.component()))
                            .ifPresent(line -> credits(duty).add(line));
            case LINK_BACK -> DutyAddress.of(duty, facts).ifPresent(address -> link(address, duty));
            case LICENCE_NOTICE, SHARE_ALIKE -> Licence.of(duty).ifPresent(licences::add);
            case MODIFICATION_NOTICE, DISCLOSE_EDITS, ADDITIONAL_REPORTING_NOTE ->
                    note(duty, !unchanged);
            case DISCLOSE_EXCERPT -> note(duty, facts.excerpt());
            default -> {
                // Not said in words; what cannot be shown at all stops the proofreader.
            }
        }
    }

    WorkWords finished() {
        return new WorkWords(
                List.copyOf(credits),
                List.copyOf(byline),
                List.copyOf(creditsAtEnd),
                List.copyOf(links),
                anchors,
                List.copyOf(licences),
                List.copyOf(notes));
    }

    private void link(URI address, Duty duty) {
        links.add(address);
        duty.word("text").ifPresent(anchor -> anchors.putIfAbsent(address, anchor));
    }

    private Set<String> credits(Duty duty) {
        return switch (duty.word("position").orElse("TOP").toUpperCase(Locale.ROOT)) {
            case "BYLINE" -> byline;
            case "BOTTOM" -> creditsAtEnd;
            default -> credits;
        };
    }

    private void note(Duty duty, boolean isTrue) {
        if (isTrue) {
            DutyWords.sentence(duty).ifPresent(notes::add);
        }
    }
}
