package press.imprimatur.ingest.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.files.FileId;
import press.imprimatur.identity.Allows;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.ingest.ReadStory;
import press.imprimatur.ingest.ReadingNotice;
import press.imprimatur.ingest.StoryReader;
import press.imprimatur.ingest.TakenIn;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.NewCapture;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.rights.WorkDescriptions;
import press.imprimatur.sources.OutletId;

@Stateless
@Allows
public class IntakeService implements Intake {

    /** An article has a language; most partners that do not name theirs write this one. */
    private static final String USUAL_LANGUAGE = "en";

    @Inject StoryReader reader;
    @Inject Provenance provenance;
    @Inject ArticleDesk articles;
    @Inject Givers givers;
    @Inject WorkDescriptions descriptions;

    @Override
    @Allows({REPORTER, EDITOR})
    public TakenIn paste(PastedPage page) {
        var address = address(page.address());
        var earlier = provenance.findByBytes(FileId.of(page.bytes()));
        if (earlier.isPresent()) {
            return again(earlier.get(), page.outlet());
        }
        var read = reader.read(new GivenPage(page.bytes(), page.declaredCharset(), address));
        var outlet = givers.outlet(page.outlet(), read.original(), address);
        var capture =
                provenance.capture(
                        new NewCapture(
                                page.bytes(),
                                GivenPage.FIELD,
                                Optional.of(outlet),
                                read.original()));
        var running = running(capture);
        if (running.isPresent()) {
            return new TakenIn(running.get(), capture, true, false, notices(read));
        }
        var article = begin(capture, outlet);
        descriptions.describeAsRead(article.id().work(), read.description());
        return new TakenIn(article.id(), capture, false, false, notices(read));
    }

    private TakenIn again(Capture earlier, Optional<OutletId> named) {
        var article = articles.findByCapture(earlier.id()).map(Article::id);
        var running = article.isPresent() ? article : running(earlier);
        var is = running.orElseGet(() -> begin(earlier, outletOf(earlier, named)).id());
        var isNewVersion = article.isEmpty() && running.isPresent();
        return new TakenIn(is, earlier, isNewVersion, true, List.of());
    }

    /**
     * The story of which this is a new version: made from what stood at the same address before.
     */
    private Optional<ArticleId> running(Capture capture) {
        var older = provenance.olderVersions(capture.id()).stream().map(Capture::id).toList();
        var begun = articles.begunFrom(older);
        return older.stream().map(begun::get).filter(Objects::nonNull).findFirst();
    }

    private OutletId outletOf(Capture capture, Optional<OutletId> named) {
        return capture.outlet()
                .orElseGet(() -> givers.outlet(named, capture.original(), Optional.empty()));
    }

    private Article begin(Capture capture, OutletId outlet) {
        var original = capture.original();
        var origin = new Origin(outlet, capture.id(), original.address(), original.published());
        return articles.startReprint(text(original), origin);
    }

    private static ArticleText text(Original original) {
        var language = original.language().isEmpty() ? USUAL_LANGUAGE : original.language();
        var details = TextDetails.headed(original.headline(), language).asIn(original);
        return new ArticleText(details, original.body(), Optional.empty());
    }

    private static List<ReadingNotice> notices(ReadStory read) {
        var notices = new ArrayList<>(read.notices());
        if (read.original().language().isEmpty()) {
            notices.add(ReadingNotice.of("ingest.languageAssumed"));
        }
        return notices;
    }

    private static Optional<URI> address(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var address = PageAddresses.web(typed);
        if (address.isEmpty()) {
            throw new FieldRefused("address", "ingest.addressNotUnderstood", typed);
        }
        return address;
    }
}
