package press.imprimatur.odrl.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a policy of ours says once for all of its rules, and again at each of them for readers who
 * know only ODRL. At a rule it is passed over only if it says the very same.
 */
final class General {

    private static final Set<String> BESIDES = Set.of(Profile.GENERAL);

    private final LinkedObject policy;
    private final Map<String, Set<String>> meanings = new HashMap<>();

    General(LinkedObject policy) {
        this.policy = policy;
    }

    /** The constraints or duties of a rule without those that the policy says for all. */
    List<LinkedObject> without(List<LinkedObject> ofRule, String general) {
        return ofRule.stream().filter(each -> !isRepeated(each, general)).toList();
    }

    private boolean isRepeated(LinkedObject one, String general) {
        if (!one.has(Profile.GENERAL)) {
            return false;
        }
        var said = meanings.computeIfAbsent(general, this::meanings);
        if (!said.contains(one.meaning(BESIDES))) {
            return false;
        }
        one.graph().takeAll(one.value());
        return true;
    }

    private Set<String> meanings(String general) {
        return policy.all(general).stream()
                .map(each -> each.meaning(BESIDES))
                .collect(Collectors.toSet());
    }
}
