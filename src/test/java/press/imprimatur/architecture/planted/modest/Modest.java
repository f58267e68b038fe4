package press.imprimatur.architecture.planted.modest;

public interface Modest {}
