package press.imprimatur.odrl.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What takes a policy: few of a user's at a time. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface PolicySized {}
