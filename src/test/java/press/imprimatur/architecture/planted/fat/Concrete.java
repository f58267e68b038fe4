package press.imprimatur.architecture.planted.fat;

public class Concrete {}
