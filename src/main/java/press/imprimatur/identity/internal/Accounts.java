package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import press.imprimatur.identity.DeskLanguage;
import press.imprimatur.identity.MailTaken;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.UserNameTaken;

/** The accounts of people. */
@ApplicationScoped
class Accounts {

    /** The index by which no two accounts get their letters at the same address. */
    private static final String MAIL = "identity_user_mail";

    private static final int WHO_ADMINISTERS = 0x1de27171;

    @PersistenceContext EntityManager entities;

    void add(User user) {
        entities.persist(user);
        changed(user);
    }

    /** Two may be given the same name or address at the same moment; the database decides. */
    void changed(User user) {
        try {
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw MAIL.equals(taken.getConstraintName())
                    ? new MailTaken(user.mail().orElseThrow())
                    : new UserNameTaken(user.name());
        }
    }

    /** The account whose letters go there, whether it is active or not. */
    Optional<User> mailedAt(String mail) {
        return entities.createQuery(
                        "select u from User u where lower(u.mail) = lower(:mail)", User.class)
                .setParameter("mail", mail)
                .getResultStream()
                .findFirst();
    }

    Optional<User> find(UserId id) {
        return Optional.ofNullable(entities.find(User.class, id.value()));
    }

    Optional<User> named(String name) {
        return entities.createQuery("select u from User u where u.name = :name", User.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** No change of the account that an administrator who has it open would have to look at. */
    void speak(UserId user, DeskLanguage language) {
        entities.createQuery("update User u set u.deskLanguage = :language where u.id = :user")
                .setParameter("language", language)
                .setParameter("user", user.value())
                .executeUpdate();
    }

    boolean isEmpty() {
        return entities.createQuery("select u.id from User u", Object.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<User> after(String name, int atMost) {
        return entities.createQuery(
                        "select u from User u where u.name > :name order by u.name", User.class)
                .setParameter("name", name)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<User> activeWith(Set<Role> roles) {
        return entities.createQuery(
                        """
                        select distinct u from User u join u.roles r
                        where u.active and r in :roles order by u.fullName
                        """,
                        User.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    boolean hasActiveAdministratorBesides(UserId user) {
        return !entities.createQuery(
                        """
                        select u.id from User u join u.roles r
                        where u.active and r = :administrator and u.id <> :user
                        """,
                        Object.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .setParameter("user", user.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Until the end of the transaction nobody else, on any node, changes who administers. Taken
     * before anything is read: two administrators may deactivate each other at the same moment.
     */
    void lockWhoAdministers() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", WHO_ADMINISTERS)
                .getResultList();
    }
}
