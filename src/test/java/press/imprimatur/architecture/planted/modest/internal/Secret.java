package press.imprimatur.architecture.planted.modest.internal;

public class Secret {}
