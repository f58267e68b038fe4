package press.imprimatur.rights;

import press.imprimatur.terms.Door;

/** Where one stands before a door: at the desk, or at the API. */
enum DoorSide {
    PAGE,
    ENDPOINT;

    /** What the door is called on this side. */
    String of(Door door) {
        return this == PAGE ? door.page() : door.endpoint();
    }
}
