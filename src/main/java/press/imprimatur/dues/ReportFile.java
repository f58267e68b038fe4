package press.imprimatur.dues;

/** A usage report as a file; its rows are counted for those who do not open it. */
public record ReportFile(String fileName, String mediaType, byte[] content, int rows) {}
