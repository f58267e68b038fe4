package press.imprimatur.odrl.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;

/** The context in which ODRL 2.2 is written in JSON, made from its vocabulary. */
final class OdrlContext {

    private OdrlContext() {}

    /** So much of the context as defines these words, with these prefixes. */
    static JsonObject with(Map<String, String> prefixes, Set<String> words) {
        var context = Json.createObjectBuilder();
        prefixes.forEach(context::add);
        context.add("uid", "@id").add("type", "@type");
        words.forEach(term -> {
            var iri = Vocabulary.inFull(term);
            if (Vocabulary.NAMED.contains(term)) {
                context.add(term, coerced(iri, "@id"));
            } else if (Vocabulary.WORDED.contains(term)) {
                context.add(term, coerced(iri, "@vocab"));
            } else {
                context.add(term, iri);
            }
        });
        return Json.createObjectBuilder().add("@context", context).build();
    }

    private static JsonObject coerced(String iri, String type) {
        return Json.createObjectBuilder().add("@id", iri).add("@type", type).build();
    }
}
