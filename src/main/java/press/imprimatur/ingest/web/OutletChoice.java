package press.imprimatur.ingest.web;

import press.imprimatur.sources.OutletId;

/** An outlet to choose. */
public class OutletChoice {

    private final OutletId id;
    private final String name;

    OutletChoice(OutletId id, String name) {
        this.id = id;
        this.name = name;
    }

    public OutletId getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
