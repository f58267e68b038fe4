package press.imprimatur.desk.web;

import java.util.List;

/** Places that stand together in the navigation. */
public class PlaceGroup {

    private final List<Place> places;

    PlaceGroup(List<Place> places) {
        this.places = List.copyOf(places);
    }

    public List<Place> getPlaces() {
        return places;
    }
}
