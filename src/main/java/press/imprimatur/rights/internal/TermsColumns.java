package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.imprimatur.files.FileId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/** The terms of an instrument as one text, and beside it what is searched for in them. */
@Embeddable
class TermsColumns {

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    @Column(name = "terms_sha256")
    private String termsSha256;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] uses;

    @Column(name = "is_limited")
    private boolean isLimited;

    @Column(name = "scope_kind")
    private String scopeKind;

    @Column(name = "selector_outlet")
    private UUID selectorOutlet;

    @Column(name = "publish_from")
    private Instant publishFrom;

    @Column(name = "publish_until")
    private Instant publishUntil;

    @Column(name = "display_from")
    private Instant displayFrom;

    @Column(name = "display_until")
    private Instant displayUntil;

    @Column(name = "display_zone")
    private String displayZone;

    @Transient private Terms parsed;

    protected TermsColumns() {}

    TermsColumns(Terms content) {
        parsed = content;
        terms = TermsJson.canonical(content);
        termsSha256 = FileId.of(terms.getBytes(StandardCharsets.UTF_8)).sha256();
        uses = content.uses().stream().map(Use::name).toArray(String[]::new);
        isLimited = QuantityPolicy.isLimited(content);
        writeScope(content.scope());
        var clocks = content.constraints().clocks();
        publishFrom = clocks.publish().from().orElse(null);
        publishUntil = clocks.publish().until().orElse(null);
        displayFrom = clocks.display().from().orElse(null);
        displayUntil = clocks.display().until().orElse(null);
        displayZone = clocks.display().zone().getId();
    }

    /** Terms that were read before need not be read again: the same bytes, the same terms. */
    void read(ParsedTerms known) {
        parsed = parsed == null ? known.of(termsSha256, terms) : parsed;
    }

    boolean isSelector() {
        return scopeKind.equals("SELECTOR");
    }

    UUID selectorOutlet() {
        return selectorOutlet;
    }

    private void writeScope(Scope scope) {
        if (scope instanceof Scope.OneWork) {
            scopeKind = "WORK";
        } else if (scope instanceof Scope.ListedWorks) {
            scopeKind = "WORKS";
        } else if (scope instanceof Scope.Selector selector) {
            scopeKind = "SELECTOR";
            selectorOutlet = selector.include().outlet().map(OutletId::value).orElse(null);
        } else if (scope instanceof Scope.StaffWork) {
            // It selects too, among works of no outlet.
            scopeKind = "SELECTOR";
        }
    }

    Terms terms() {
        if (parsed == null) {
            parsed = TermsJson.read(terms);
        }
        return parsed;
    }

    /** The works that the terms name, which have a table of their own; none for a selector. */
    Set<UUID> works() {
        var named = new HashSet<UUID>();
        if (terms().scope() instanceof Scope.OneWork one) {
            named.add(one.work().value());
        } else if (terms().scope() instanceof Scope.ListedWorks some) {
            some.works().stream().map(WorkId::value).forEach(named::add);
        }
        return named;
    }

    String sha256() {
        return termsSha256;
    }

    Set<Use> uses() {
        var names = EnumSet.noneOf(Use.class);
        Arrays.stream(uses).map(Use::valueOf).forEach(names::add);
        return names;
    }

    boolean isLimited() {
        return isLimited;
    }

    Optional<Instant> displayFrom() {
        return Optional.ofNullable(displayFrom);
    }

    Optional<Moment> displayUntil() {
        return Optional.ofNullable(displayUntil)
                .map(end -> new Moment(end, Moment.zone(displayZone)));
    }
}
