package press.imprimatur.bulk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.bulk.BulkAct;
import press.imprimatur.bulk.BulkOrder;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;

/** Whoever asked with a token of few rights gets no more of them because it is done later. */
class BulkEntityTest {

    private final UserId person = UserId.next();

    @Test
    void isDoneWithNoMoreRolesThanItWasAskedForWith() {
        var work = askedForWith(Role.REPORTER);

        var now = work.narrowed(atTheDesk(Role.REPORTER, Role.EDITOR));

        assertThat(now.roles()).containsExactly(Role.REPORTER);
        assertThat(now.user()).isEqualTo(person);
    }

    @Test
    void isDoneWithNoMoreRolesThanThePersonHasByThen() {
        var work = askedForWith(Role.REPORTER, Role.EDITOR);

        assertThat(work.narrowed(atTheDesk(Role.REPORTER)).roles()).containsExactly(Role.REPORTER);
    }

    private BulkEntity askedForWith(Role... roles) {
        var script = new Caller(person, "Ada Wong", Set.of(roles), Caller.Via.TOKEN);
        var order = BulkOrder.of(BulkAct.HOLD, List.of(ArticleId.next()));
        return new BulkEntity(order, script, Instant.parse("2026-03-01T00:00:00Z"));
    }

    private Caller atTheDesk(Role... roles) {
        return new Caller(person, "Ada Wong", Set.of(roles), Caller.Via.DESK);
    }
}
