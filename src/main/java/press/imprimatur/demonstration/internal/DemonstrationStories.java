package press.imprimatur.demonstration.internal;

import static press.imprimatur.demonstration.internal.DemonstrationPeople.ZONE;
import static press.imprimatur.demonstration.internal.DemonstrationSections.CITY;
import static press.imprimatur.demonstration.internal.DemonstrationSections.COAST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Window;

/** The stories of the demonstration that come from partners, and how far each has come. */
@ApplicationScoped
class DemonstrationStories {

    @Inject DemonstrationPeople people;
    @Inject DemonstrationPermissions permissions;
    @Inject DemonstrationNegotiations negotiations;
    @Inject DemonstrationSections sections;
    @Inject DemonstrationReports reports;
    @Inject Outlets outlets;
    @Inject Intake intake;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject Clock clock;

    void load() {
        permissions.declareOwnWork();
        sections.load();
        reports.load();
        var light = outlet("Northern Light Review", "northernlight.example", "Signe Aalto");
        lightStories(light);
        deltaStories(outlet("Delta Wire", "delta-wire.example", "Mara Quill"));
    }

    private void lightStories(Outlet light) {
        var keepers = filed(reprint("lighthouse-keepers"), COAST);
        permissions.grant(light, keepers.id().work(), "Lighthouse keepers, by mail", Window.ALWAYS);
        publish(keepers);
        permissions.agreement(light, Window.through(today().plusDays(20), ZONE));
        publish(filed(reprint("river-gauge"), CITY));
    }

    private void deltaStories(Outlet delta) {
        var trucks = reprint("salt-trucks");
        var seeds = reprint("seed-bank");
        var nextWeek = Window.from(today().plusDays(7).atStartOfDay(ZONE).toInstant());
        permissions.grant(delta, seeds.id().work(), "Seed bank, from next week", nextWeek);
        var tram = reprint("tram-bell");
        var over = Window.through(today().minusDays(4), ZONE);
        permissions.grant(delta, tram.id().work(), "Tram bell, until last week", over);
        permissions.revoked(delta, tram.id().work());
        permissions.draft(delta);
        negotiations.begin(delta, trucks.id().work());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private Outlet outlet(String name, String domain, String contact) {
        var line = "This story was first published by " + name + " and appears here by permission.";
        var details = new OutletDetails(name, domain, contact, "permissions@" + domain, line);
        return people.asRightsEditor(() -> outlets.add(details));
    }

    private Article reprint(String name) {
        var page =
                new PastedPage(
                        resource(name + ".html"), Optional.of("utf-8"), "", Optional.empty());
        var taken = people.asEditor(() -> intake.paste(page));
        return people.asEditor(() -> articles.get(taken.article()));
    }

    /** Under a section of ours, which is no change of the partner's words. */
    private Article filed(Article reprint, String section) {
        var text = reprint.text();
        return people.asEditor(() ->
                articles.save(
                        reprint.id(),
                        reprint.version(),
                        text.with(text.details().withSection(section))));
    }

    private void publish(Article article) {
        people.asEditor(() -> publishing.publish(article.id(), article.version()));
    }

    private static byte[] resource(String name) {
        try (var stream =
                DemonstrationStories.class.getResourceAsStream("/demonstration/" + name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
