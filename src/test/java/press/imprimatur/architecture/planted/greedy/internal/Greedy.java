package press.imprimatur.architecture.planted.greedy.internal;

import press.imprimatur.architecture.planted.modest.Modest;

class Greedy implements Modest {}
