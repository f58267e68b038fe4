package press.imprimatur.architecture.planted.knowing.internal;

import press.imprimatur.architecture.planted.launcher.Rocket;

class Knowing extends Rocket {}
