package press.imprimatur.architecture.planted.launcher;

public class Rocket {}
