package press.imprimatur.articles.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import press.imprimatur.articles.KnownTags;
import press.imprimatur.identity.Allows;

@Stateless
@Allows
public class KnownTagsService implements KnownTags {

    @Inject TagRows rows;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<String> beginningWith(String typed, int limit) {
        return rows.beginningWith(typed.strip(), Math.clamp(limit, 1, 200));
    }
}
