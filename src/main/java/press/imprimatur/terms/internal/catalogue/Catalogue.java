package press.imprimatur.terms.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.terms.TermsCatalogue;
import press.imprimatur.terms.TermsTemplate;

@ApplicationScoped
public class Catalogue implements TermsCatalogue {

    private static final List<TermsTemplate> ALL =
            Stream.of(
                            UsualTerms.all().stream(),
                            OutletStyles.all().stream(),
                            CreativeCommons.all().stream(),
                            PublicDomain.all().stream())
                    .flatMap(each -> each)
                    .toList();

    @Override
    public List<TermsTemplate> list() {
        return ALL;
    }

    @Override
    public Optional<TermsTemplate> find(String id) {
        return ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .or(() -> CreativeCommons.port(id));
    }

    @Override
    public List<String> ports(String id) {
        return CreativeCommons.portsOf(id);
    }
}
