package press.imprimatur.architecture.planted.modest.internal;

class Impure {}
