package press.imprimatur.search.internal.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.identity.UserId;
import press.imprimatur.search.SavedQuery;
import press.imprimatur.search.SavedSearch;
import press.imprimatur.search.SavedSearchId;
import press.imprimatur.search.SearchPlace;

/** What a person looks for again and again. */
@Entity(name = "SavedSearch")
@Table(name = "search_saved")
class SavedSearchEntity {

    @Id private UUID id;

    private UUID owner;
    private String name;

    @Enumerated(EnumType.STRING)
    private SearchPlace place;

    private String asked;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedSearchEntity() {}

    SavedSearchEntity(UserId owner, String name, SavedQuery query, Instant now) {
        this.id = SavedSearchId.next().value();
        this.owner = owner.value();
        this.name = name;
        this.place = query.place();
        this.asked = query.text();
        this.savedAt = now;
    }

    void rename(String other) {
        name = other;
    }

    boolean isOf(UserId person) {
        return owner.equals(person.value());
    }

    SavedSearch search() {
        return new SavedSearch(new SavedSearchId(id), name, SavedQuery.of(place, asked));
    }
}
