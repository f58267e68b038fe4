package press.imprimatur.architecture.planted.launcher;

import press.imprimatur.architecture.planted.modest.Modest;

public class Rocket implements Modest {}
