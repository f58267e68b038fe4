package press.imprimatur.architecture.planted.egg;

import press.imprimatur.architecture.planted.hen.Hen;

public interface Egg {
    Hen hatch();
}
