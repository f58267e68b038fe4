package press.imprimatur.clearance.web;

/** A page for a grantor that says one thing. */
public record GrantorNote(String newsroom, String title, String sentence) {}
