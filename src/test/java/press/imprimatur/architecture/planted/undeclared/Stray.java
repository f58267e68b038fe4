package press.imprimatur.architecture.planted.undeclared;

class Stray {}
