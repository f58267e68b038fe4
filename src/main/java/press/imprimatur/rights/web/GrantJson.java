package press.imprimatur.rights.web;

import java.util.List;

/** The papers that put a draft in force, as scripts send them. */
public record GrantJson(List<EvidenceJson> evidence) {}
