package press.imprimatur.publishing.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.Reach;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.PlaceNames;
import press.imprimatur.terms.UnknownPlace;

/** What is typed about whom our site reaches; several places are set apart by commas. */
public class ReachForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String market = "";
    private String keptOut = "";
    private String server = "";
    private String languages = "";
    private boolean advertisements;
    private boolean adsAgainstStories;
    private boolean paywall;
    private boolean commercial;
    private boolean coBranded;

    static ReachForm of(Reach reach) {
        var form = new ReachForm();
        form.market = typed(reach.market());
        form.keptOut = typed(reach.keptOut());
        form.server = reach.server().map(PlaceNames::typed).orElse("");
        form.languages = reach.languages().stream().sorted().collect(Collectors.joining(", "));
        form.advertisements = reach.advertisements();
        form.adsAgainstStories = reach.adsAgainstStories();
        form.paywall = reach.paywall();
        form.commercial = reach.commercial();
        form.coBranded = reach.coBranded();
        return form;
    }

    Reach reach() {
        return new Reach(
                places("market", market),
                places("keptOut", keptOut),
                server(),
                tags(),
                advertisements,
                adsAgainstStories,
                paywall,
                commercial,
                coBranded);
    }

    private Optional<Place> server() {
        var places = places("server", server);
        if (places.size() > 1) {
            throw new FieldRefused("server", "publishing.reach.oneServer");
        }
        return places.stream().findFirst();
    }

    private Set<String> tags() {
        return Arrays.stream(languages.split("[,;\\s]+"))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<Place> places(String field, String text) {
        try {
            return PlaceNames.read(text);
        } catch (UnknownPlace unknown) {
            throw new FieldRefused(field, unknown.key(), unknown.arguments().toArray());
        }
    }

    private static String typed(Collection<Place> places) {
        return places.stream().map(PlaceNames::typed).sorted().collect(Collectors.joining(", "));
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    public String getMarket() {
        return market;
    }

    public void setMarket(String market) {
        this.market = orEmpty(market);
    }

    public String getKeptOut() {
        return keptOut;
    }

    public void setKeptOut(String keptOut) {
        this.keptOut = orEmpty(keptOut);
    }

    public String getServer() {
        return server;
    }

    public void setServer(String server) {
        this.server = orEmpty(server);
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = orEmpty(languages);
    }

    public boolean isAdvertisements() {
        return advertisements;
    }

    public void setAdvertisements(boolean advertisements) {
        this.advertisements = advertisements;
    }

    public boolean isAdsAgainstStories() {
        return adsAgainstStories;
    }

    public void setAdsAgainstStories(boolean adsAgainstStories) {
        this.adsAgainstStories = adsAgainstStories;
    }

    public boolean isPaywall() {
        return paywall;
    }

    public void setPaywall(boolean paywall) {
        this.paywall = paywall;
    }

    public boolean isCommercial() {
        return commercial;
    }

    public void setCommercial(boolean commercial) {
        this.commercial = commercial;
    }

    public boolean isCoBranded() {
        return coBranded;
    }

    public void setCoBranded(boolean coBranded) {
        this.coBranded = coBranded;
    }
}
