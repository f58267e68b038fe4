package press.imprimatur.desk.web;

import java.util.List;

/** Places that stand together in the navigation. */
public class PlaceGroup {

    private final List<NavigationPlace> places;

    PlaceGroup(List<NavigationPlace> places) {
        this.places = List.copyOf(places);
    }

    public List<NavigationPlace> getPlaces() {
        return places;
    }
}
