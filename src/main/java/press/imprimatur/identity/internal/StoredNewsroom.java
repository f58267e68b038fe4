package press.imprimatur.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.ZoneId;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.NewsroomChangedMeanwhile;
import press.imprimatur.identity.NewsroomDetails;

/** The newsroom; there is one. */
@Entity
@Table(name = "identity_newsroom")
class StoredNewsroom {

    static final short THE_ONLY_ONE = 1;

    @Id private short id = THE_ONLY_ONE;

    @Version private long version;

    private String name;

    @Column(name = "public_address")
    private String publicAddress;

    private String zone;
    private String language;

    protected StoredNewsroom() {}

    StoredNewsroom(Newsroom newsroom) {
        become(newsroom);
    }

    void change(Newsroom newsroom, long seen) {
        if (seen != version) {
            throw new NewsroomChangedMeanwhile();
        }
        become(newsroom);
    }

    NewsroomDetails details() {
        return new NewsroomDetails(
                new Newsroom(name, URI.create(publicAddress), ZoneId.of(zone), language), version);
    }

    private void become(Newsroom newsroom) {
        name = newsroom.name();
        publicAddress = newsroom.publicAddress().toString();
        zone = newsroom.zone().getId();
        language = newsroom.language();
    }
}
