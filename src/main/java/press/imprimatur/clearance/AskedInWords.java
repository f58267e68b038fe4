package press.imprimatur.clearance;

import java.util.List;
import press.imprimatur.terms.Terms;

/** Says terms as letters to grantors say them. */
public interface AskedInWords {

    /** A line for each thing that is asked or owed; times in the newsroom's zone. */
    List<String> lines(Terms terms);
}
