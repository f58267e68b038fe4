package press.imprimatur.dues.web;

/** The letter by which a report leaves; {@code /letters/} tells what becomes of it. */
public record LetterSentJson(String letter) {}
