package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import press.imprimatur.identity.DeskLanguage;
import press.imprimatur.identity.DeskLanguages;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;

/** Where somebody chooses the language of the desk. */
@Named
@RequestScoped
public class DeskLanguagePanel {

    /** What can be chosen; a language is called as those call it who read it. */
    public record OfferedLanguage(DeskLanguage value, String words) {}

    @Inject DeskLanguages languages;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private DeskLanguage chosen;

    public String save() {
        languages.choose(getChosen());
        notices.done("identity.deskLanguageChosen." + getChosen());
        return "/desk/identity/account?faces-redirect=true";
    }

    public List<OfferedLanguage> getOffered() {
        return Arrays.stream(DeskLanguage.values())
                .map(each -> new OfferedLanguage(each, sentences.say(key(each))))
                .toList();
    }

    private static String key(DeskLanguage language) {
        return "identity.deskLanguage." + language;
    }

    public DeskLanguage getChosen() {
        if (chosen == null) {
            chosen = languages.mine();
        }
        return chosen;
    }

    public void setChosen(DeskLanguage chosen) {
        this.chosen = chosen;
    }
}
