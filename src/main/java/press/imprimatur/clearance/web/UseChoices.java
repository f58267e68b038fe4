package press.imprimatur.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.EvidenceType;

/** What the forms of requests offer to choose from. */
@Named
@RequestScoped
public class UseChoices {

    @Inject Sentences sentences;
    @Inject Outlets outlets;

    /** Something to choose. */
    public static class Choice {

        private final String value;
        private final String words;

        Choice(String value, String words) {
            this.value = value;
            this.words = words;
        }

        public String getValue() {
            return value;
        }

        public String getWords() {
            return words;
        }
    }

    public List<Choice> getUses() {
        return Wanted.USUAL.stream()
                .map(use -> new Choice(use.name(), sentences.say(use.key())))
                .toList();
    }

    public List<Choice> getPapers() {
        return List.of(EvidenceType.MAIL, EvidenceType.CONTRACT, EvidenceType.OTHER).stream()
                .map(type -> new Choice(type.name(), sentences.say("rights.evidence." + type)))
                .toList();
    }

    public List<Choice> getOutlets() {
        return outlets.list().stream()
                .map(outlet -> new Choice(outlet.id().toString(), outlet.name()))
                .toList();
    }
}
