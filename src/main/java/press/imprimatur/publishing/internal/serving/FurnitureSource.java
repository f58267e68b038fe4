package press.imprimatur.publishing.internal.serving;

import java.util.Optional;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;

/** Where serving finds the furniture. */
public interface FurnitureSource {

    /** As it is committed; empty before the newsroom is set up. */
    Optional<StandingFurniture> read();
}
