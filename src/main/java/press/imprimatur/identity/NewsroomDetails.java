package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

import press.imprimatur.api.Versioned;

/**
 * The newsroom with its version.
 *
 * @param newsroom what it is
 * @param version to be given back when it is changed
 */
public record NewsroomDetails(Newsroom newsroom, long version) implements Versioned {

    public NewsroomDetails {
        requireNonNull(newsroom, "newsroom");
    }
}
