package press.imprimatur.identity.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import press.imprimatur.identity.ChangedUser;
import press.imprimatur.identity.NewUser;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserDetails;

/** What is typed about an account. */
public class UserForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String fullName = "";
    private String mail = "";
    private Role[] roles = {};
    private transient String password = "";

    static UserForm of(UserDetails user) {
        var form = new UserForm();
        form.name = user.name();
        form.fullName = user.fullName();
        form.mail = user.mail().orElse("");
        form.roles = user.roles().toArray(Role[]::new);
        return form;
    }

    NewUser newUser() {
        return new NewUser(name, fullName, mail, roleSet(), password);
    }

    ChangedUser changed(long seen) {
        return new ChangedUser(fullName, mail, roleSet(), seen);
    }

    String password() {
        return password;
    }

    private Set<Role> roleSet() {
        return roles == null ? Set.of() : Set.copyOf(Arrays.asList(roles));
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
