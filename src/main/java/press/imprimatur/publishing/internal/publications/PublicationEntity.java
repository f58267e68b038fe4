package press.imprimatur.publishing.internal.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.NotKilled;
import press.imprimatur.publishing.NotPublished;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.PublicationState;
import press.imprimatur.publishing.Signature;
import press.imprimatur.publishing.StoryKilled;
import press.imprimatur.publishing.TakedownCause;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Site;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.sections.SectionId;

/**
 * The public life of an article: it comes out, perhaps several times, each time as a revision of
 * the desk's; it is withdrawn or retracted and may come back; or it is killed, and may come back
 * only after the kill was lifted.
 */
@Entity(name = "Publication")
@Table(name = "publishing_publication")
public class PublicationEntity {

    @Id
    @Column(name = "article_id")
    private UUID article;

    @Version private long version;

    private String channel;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    private int revision;
    @Embedded private ListedWords words;

    private String slug;

    /** What readers are told in its place; null unless it was retracted. */
    private String retraction;

    @Enumerated(EnumType.STRING)
    private Signature signature;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Column(name = "published_by_name")
    private String publishedByName;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Embedded private DatesTold told;

    @Column(name = "shown_until")
    private Instant shownUntil;

    /** Under which it is out; null for none. */
    @Column(name = "section_id")
    private UUID section;

    /** Under which it was out until this transaction. */
    @Transient private UUID formerSection;

    /** The picture that lists show with it; null for none. */
    @Embedded private ListPicture listPicture;

    /** Whether search engines are told of it. */
    private boolean indexed;

    /** Of the answer that readers get the page by; empty if they get none. */
    private String gist = "";

    private UUID[] instruments = {};
    private UUID[] works = {};

    /** Whose servers readers' browsers are sent to while it is out. */
    @Column(name = "outside_hosts")
    private String[] outsideHosts = {};

    protected PublicationEntity() {}

    public PublicationEntity(ArticleId article) {
        this.article = article.value();
        this.channel = RenditionStore.SITE;
    }

    public void comeOut(Story story, Signature onWhoseWord, Caller caller, PublicFacts facts) {
        state = PublicationState.LIVE;
        retraction = null;
        revision = story.article().revision();
        words = new ListedWords(story);
        slug = story.article().text().slug();
        signature = onWhoseWord;
        publishedBy = caller.user().value();
        publishedByName = caller.name();
        publishedAt = facts.publishedAt();
        instruments = new UUID[0];
        firstPublishedAt = facts.firstPublishedAt();
        told = new DatesTold(story, facts);
    }

    /** The same text, and something beside it that was not there before. */
    public void showAgain(Instant now) {
        publishedAt = now;
    }

    /** Files it; readers find it in the lists of that section, and of those it belongs to. */
    public void fileUnder(Optional<SectionId> newSection) {
        formerSection = section;
        section = newSection.map(SectionId::value).orElse(null);
    }

    /** The sections whose lists say something else when this is out, down or filed anew. */
    public Set<SectionId> sectionsConcerned() {
        return Stream.of(section, formerSection)
                .filter(Objects::nonNull)
                .map(SectionId::new)
                .collect(Collectors.toSet());
    }

    /** What lists show of it beside its words. */
    public void picture(Optional<ListPicture> picture) {
        listPicture = picture.orElse(null);
    }

    /** The picture that lists may show with it at an instant. */
    public Optional<ListPicture> pictureAt(Instant instant) {
        return Optional.ofNullable(listPicture).filter(picture -> picture.isShownAt(instant));
    }

    public void tellSearchEngines(boolean wanted) {
        indexed = wanted;
    }

    public void answerWith(String newGist) {
        gist = newGist;
    }

    /**
     * What it rested on since it came out stays on the list: a permission that was suspended finds
     * by it what may return.
     */
    public void restOn(Set<UUID> newInstruments, Set<UUID> newWorks, Optional<Instant> until) {
        var all = new LinkedHashSet<>(List.of(instruments));
        all.addAll(newInstruments);
        instruments = all.toArray(UUID[]::new);
        works = newWorks.toArray(UUID[]::new);
        // PostgreSQL rounds to microseconds, and would round the end up.
        shownUntil = until.map(end -> end.truncatedTo(ChronoUnit.MICROS)).orElse(null);
    }

    public void reach(Set<String> hosts) {
        outsideHosts = hosts.toArray(String[]::new);
    }

    public void withdraw() {
        refuseIfKilled();
        if (state != PublicationState.LIVE) {
            throw new NotPublished(headline());
        }
        state = PublicationState.WITHDRAWN;
    }

    public void retract(String words) {
        withdraw();
        state = PublicationState.RETRACTED;
        retraction = words;
    }

    public void kill() {
        refuseIfKilled();
        state = PublicationState.KILLED;
        retraction = null;
    }

    public void liftKill() {
        if (!isKilled()) {
            throw new NotKilled(headline());
        }
        state = PublicationState.WITHDRAWN;
    }

    public void refuseIfKilled() {
        if (isKilled()) {
            throw new StoryKilled(headline());
        }
    }

    public boolean isKilled() {
        return state == PublicationState.KILLED;
    }

    public boolean isLive() {
        return state == PublicationState.LIVE;
    }

    /** On whose account it is down. */
    public TakedownCause cause() {
        return TakedownCause.of(state);
    }

    /** Whether readers get the story itself at this instant. */
    public boolean isShownAt(Instant instant) {
        return state == PublicationState.LIVE
                && (shownUntil == null || instant.isBefore(shownUntil));
    }

    /** The revision that readers get at this instant; empty if they get none. */
    public Optional<Integer> revisionShownAt(Instant instant) {
        return isShownAt(instant) ? Optional.of(revision) : Optional.empty();
    }

    /** Whether a work is in it: the story itself, what it was made from, or a picture. */
    public boolean shows(WorkId work) {
        return List.of(works).contains(work.value());
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public int revision() {
        return revision;
    }

    public String slug() {
        return slug;
    }

    public String headline() {
        return words.headline();
    }

    /** What lists say of it. */
    public ListedWords words() {
        return words;
    }

    public Optional<String> outlet() {
        return words.outlet();
    }

    public String path() {
        return RenditionStore.STORIES + slug;
    }

    public Optional<Instant> firstPublishedAt() {
        return Optional.ofNullable(firstPublishedAt);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public DatesTold told() {
        return told;
    }

    public Optional<Instant> shownUntil() {
        return Optional.ofNullable(shownUntil);
    }

    /** What a rendering of it says beside the story itself. */
    public PublicFacts facts(Site site) {
        return new PublicFacts(site, path(), firstPublishedAt, publishedAt);
    }

    public Publication publication(Newsroom newsroom) {
        return new Publication(
                article(),
                revision,
                state,
                headline(),
                newsroom.address(path()),
                signature,
                publishedByName,
                firstPublishedAt,
                publishedAt,
                shownUntil());
    }
}
