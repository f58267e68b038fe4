package press.imprimatur.sources.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/** Finds an outlet by what somebody types: the finder of an {@code i:picker}. */
@Named
@RequestScoped
public class OutletFinder {

    private static final int MOST = 12;

    @Inject Outlets outlets;

    private final Map<String, String> names = new HashMap<>();

    /** The ids of the outlets that may be meant, by name. */
    public List<String> find(String typed) {
        var found = outlets.search(typed == null ? "" : typed, MOST);
        found.forEach(outlet -> names.put(outlet.id().toString(), outlet.name()));
        return found.stream().map(outlet -> outlet.id().toString()).toList();
    }

    /** What it is called; empty if there is none of that id. */
    public String words(String id) {
        return names.computeIfAbsent(id == null ? "" : id, this::name);
    }

    private String name(String id) {
        return OutletId.find(id).flatMap(outlets::find).map(Outlet::name).orElse("");
    }
}
