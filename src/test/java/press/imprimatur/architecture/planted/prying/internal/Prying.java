package press.imprimatur.architecture.planted.prying.internal;

import press.imprimatur.architecture.planted.modest.internal.Secret;

class Prying extends Secret {}
