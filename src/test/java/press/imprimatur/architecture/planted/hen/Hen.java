package press.imprimatur.architecture.planted.hen;

import press.imprimatur.architecture.planted.egg.Egg;

public interface Hen {
    Egg lay();
}
