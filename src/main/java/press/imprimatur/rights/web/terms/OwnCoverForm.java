package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.OwnCover.Way;
import press.imprimatur.terms.Place;

/** What the declaration covers, as it is ticked: each way, and the countries if not all. */
@SuppressWarnings("serial")
public class OwnCoverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<WayRow> ways = new ArrayList<>();

    /** Where nothing was declared yet, all but what contracts of employment mostly leave open. */
    public static OwnCoverForm usual(Sentences sentences) {
        var usual = new EnumMap<Way, Set<Place>>(Way.class);
        for (var way : Way.values()) {
            if (way != Way.SYNDICATION && way != Way.MACHINES) {
                usual.put(way, Set.of());
            }
        }
        return of(new OwnCover(usual), sentences);
    }

    public static OwnCoverForm of(OwnCover cover, Sentences sentences) {
        var form = new OwnCoverForm();
        for (var way : Way.values()) {
            form.ways.add(WayRow.of(way, cover.where().get(way), sentences.say(way.key())));
        }
        return form;
    }

    public OwnCover cover(Faults faults) {
        Map<Way, Set<Place>> where = new EnumMap<>(Way.class);
        ways.stream()
                .filter(WayRow::isCovered)
                .forEach(row -> where.put(row.way, row.places(faults)));
        return new OwnCover(where);
    }

    public List<WayRow> getWays() {
        return ways;
    }

    /** One way of using staff work. */
    public static class WayRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Way way;
        private final String words;
        private boolean covered;
        private String countries;

        private WayRow(Way way, String words, boolean covered, String countries) {
            this.way = way;
            this.words = words;
            this.covered = covered;
            this.countries = countries;
        }

        /**
         * @param places null if it is not covered
         */
        static WayRow of(Way way, Set<Place> places, String words) {
            var typed =
                    places == null
                            ? ""
                            : places.stream()
                                    .map(Countries::typed)
                                    .collect(Collectors.joining(", "));
            return new WayRow(way, words, places != null, typed);
        }

        private Set<Place> places(Faults faults) {
            return Countries.read("covers", countries, faults);
        }

        public String getWords() {
            return words;
        }

        public boolean isCovered() {
            return covered;
        }

        public void setCovered(boolean covered) {
            this.covered = covered;
        }

        public String getCountries() {
            return countries;
        }

        public void setCountries(String countries) {
            this.countries = countries == null ? "" : countries;
        }
    }
}
