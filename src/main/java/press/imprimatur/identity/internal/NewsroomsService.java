package press.imprimatur.identity.internal;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.NewsroomAnswers;
import press.imprimatur.identity.NewsroomDetails;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.NotSetUp;
import press.imprimatur.identity.Role;

@Stateless
@Allows
public class NewsroomsService implements Newsrooms {

    @Inject NewsroomRow row;
    @Inject RememberedNewsroom remembered;
    @Inject AuditTrail audit;

    @Override
    @Allows(thePublic = true)
    @TransactionAttribute(SUPPORTS)
    public Optional<Newsroom> find() {
        return remembered.orElse(
                () -> row.find().map(StoredNewsroom::details).map(NewsroomDetails::newsroom));
    }

    @Override
    @Allows(thePublic = true)
    @TransactionAttribute(SUPPORTS)
    public Newsroom get() {
        return Newsrooms.super.get();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public NewsroomDetails details() {
        return row.find().orElseThrow(NotSetUp::new).details();
    }

    @Override
    @Allows(Role.ADMINISTRATOR)
    public void change(NewsroomAnswers answers, long version) {
        var newsroom = NewsroomRules.check(answers);
        row.find().orElseThrow(NotSetUp::new).change(newsroom, version);
        audit.record(AuditedAct.of("newsroom.changed", "newsroom", 1, newsroom.name()));
        remembered.forget();
    }
}
