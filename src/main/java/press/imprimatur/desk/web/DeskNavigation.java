package press.imprimatur.desk.web;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Sentences;

/** Where the person at the desk can go, by role. Refusing is not its work: the services refuse. */
@Named
@RequestScoped
public class DeskNavigation {

    private static final List<List<NavigationPlace>> EVERYTHING =
            List.of(
                    List.of(
                            NavigationPlace.of("/desk/home.xhtml", "/desk/home", "home"),
                            NavigationPlace.of(
                                    "/desk/articles/articles.xhtml", "/desk/articles/", "articles"),
                            NavigationPlace.of(
                                    "/desk/planning/assignments.xhtml",
                                    "/desk/planning/",
                                    "assignments"),
                            NavigationPlace.of(
                                    "/desk/ingest/paste.xhtml", "/desk/ingest/", "paste"),
                            NavigationPlace.of(
                                    "/desk/media/pictures.xhtml", "/desk/media/", "pictures"),
                            NavigationPlace.of(
                                    "/desk/calendar.xhtml", "/desk/calendar", "calendar"),
                            NavigationPlace.of(
                                    "/desk/publishing/published.xhtml",
                                    "/desk/publishing/",
                                    "published"),
                            NavigationPlace.of(
                                    "/desk/vault/entries.xhtml",
                                    "/desk/vault/",
                                    "vault",
                                    REPORTER,
                                    EDITOR,
                                    ADMINISTRATOR)),
                    List.of(
                            NavigationPlace.of(
                                    "/desk/sources/outlets.xhtml", "/desk/sources/", "outlets"),
                            NavigationPlace.of(
                                    "/desk/rights/permissions.xhtml",
                                    "/desk/rights/",
                                    "permissions"),
                            NavigationPlace.of(
                                    "/desk/clearance/requests.xhtml",
                                    "/desk/clearance/",
                                    "requests"),
                            NavigationPlace.of(
                                    "/desk/dues/dues.xhtml",
                                    "/desk/dues/",
                                    "dues",
                                    EDITOR,
                                    RIGHTS_EDITOR),
                            NavigationPlace.of(
                                    "/desk/courier/letters.xhtml",
                                    "/desk/courier/",
                                    "letters",
                                    RIGHTS_EDITOR,
                                    ADMINISTRATOR)),
                    List.of(
                            NavigationPlace.of(
                                    "/desk/identity/users.xhtml",
                                    "/desk/identity/user",
                                    "users",
                                    ADMINISTRATOR),
                            NavigationPlace.of(
                                    "/desk/channel.xhtml",
                                    "/desk/channel",
                                    "channel",
                                    ADMINISTRATOR),
                            NavigationPlace.of(
                                    "/desk/sections/sections.xhtml",
                                    "/desk/sections/",
                                    "sections",
                                    EDITOR,
                                    ADMINISTRATOR),
                            NavigationPlace.of(
                                    "/desk/site.xhtml",
                                    "/desk/site",
                                    "site",
                                    EDITOR,
                                    ADMINISTRATOR),
                            NavigationPlace.of(
                                    "/desk/furniture.xhtml",
                                    "/desk/furniture",
                                    "furniture",
                                    EDITOR,
                                    ADMINISTRATOR),
                            NavigationPlace.of(
                                    "/desk/feeds.xhtml",
                                    "/desk/feeds",
                                    "feeds",
                                    EDITOR,
                                    ADMINISTRATOR),
                            NavigationPlace.of(
                                    "/desk/style.xhtml",
                                    "/desk/style",
                                    "style",
                                    EDITOR,
                                    RIGHTS_EDITOR),
                            NavigationPlace.of(
                                    "/desk/identity/tokens.xhtml",
                                    "/desk/identity/token",
                                    "tokens",
                                    ADMINISTRATOR),
                            NavigationPlace.of(
                                    "/desk/identity/audit.xhtml",
                                    "/desk/identity/audit",
                                    "audit",
                                    ADMINISTRATOR),
                            NavigationPlace.of(
                                    "/desk/identity/work.xhtml",
                                    "/desk/identity/work",
                                    "work",
                                    ADMINISTRATOR)));

    @Inject CurrentCaller currentCaller;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;

    private Optional<Caller> caller = Optional.empty();
    private List<PlaceGroup> groups;

    /** The places of this person, in the groups in which they are shown. */
    public List<PlaceGroup> getGroups() {
        if (groups == null) {
            caller = currentCaller.find();
            groups =
                    EVERYTHING.stream()
                            .map(this::ofThisPerson)
                            .filter(places -> !places.isEmpty())
                            .map(PlaceGroup::new)
                            .toList();
        }
        return groups;
    }

    /** As readers know it; the product's name before the set-up. */
    public String getNewsroomName() {
        return newsrooms.find().map(Newsroom::name).orElse("Imprimatur");
    }

    public boolean isSignedIn() {
        return currentCaller.find().isPresent();
    }

    public String getUserName() {
        return currentCaller.find().map(Caller::name).orElse("");
    }

    private List<NavigationPlace> ofThisPerson(List<NavigationPlace> places) {
        var viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return places.stream()
                .filter(this::isForThisPerson)
                .filter(DeskNavigation::exists)
                .map(place -> place.seenFrom(viewId, labelOf(place)))
                .toList();
    }

    private boolean isForThisPerson(NavigationPlace place) {
        return place.roles().isEmpty()
                || caller.map(person -> place.roles().stream().anyMatch(person::is)).orElse(false);
    }

    private String labelOf(NavigationPlace place) {
        return sentences.say("desk.nav." + place.getIcon());
    }

    private static boolean exists(NavigationPlace place) {
        try {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            return external.getResource(place.getAddress()) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
