package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.MadeVersion;

/** Knows whose a work is that was made or brought in here, and takes somebody's word for it. */
public interface Authorships {

    /** Whose it is, as of now; empty if it was not made here. */
    Optional<Authorship> of(MadeVersion work);

    /**
     * Records whose it is, in the caller's name; what is done to it later is judged anew.
     * Everything that rests on it is decided again.
     *
     * @param whose OURS or OTHERS
     * @param note how the caller knows; may be empty
     * @throws NotForYouToSay if it was made by somebody who is not on the staff, or is like an
     *     original of somebody else, and the caller is neither editor nor rights editor; or if the
     *     caller is not on the staff
     * @throws press.imprimatur.kernel.FieldRefused if it was not made here, it is not said whose it
     *     is, or the note is too long
     */
    void say(MadeVersion work, Authorship.Whose whose, String note);

    /** What was said of it last; empty if nothing ever was. */
    Optional<SaidWhose> said(WorkId work);
}
