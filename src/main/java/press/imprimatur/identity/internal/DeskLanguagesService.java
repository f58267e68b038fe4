package press.imprimatur.identity.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.DeskLanguage;
import press.imprimatur.identity.DeskLanguages;

@Stateless
@Allows
public class DeskLanguagesService implements DeskLanguages {

    @Inject Accounts accounts;
    @Inject CurrentCaller callers;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public DeskLanguage mine() {
        return accounts.find(callers.get().user())
                .map(User::deskLanguage)
                .orElse(DeskLanguage.AS_THE_BROWSER_ASKS);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void choose(DeskLanguage language) {
        accounts.speak(callers.get().user(), language);
    }
}
