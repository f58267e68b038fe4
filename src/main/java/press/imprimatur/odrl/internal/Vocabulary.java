package press.imprimatur.odrl.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a policy may be written in: those of ODRL 2.2, the names of ODRL 2.1 for the same
 * things, and the prefixes that its own context gives.
 */
final class Vocabulary {

    static final String ODRL = "http://www.w3.org/ns/odrl/2/";
    static final String CC = "http://creativecommons.org/ns#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** Stands before names that a document leaves relative; nobody resolves them. */
    static final String RELATIVE = "https://relative.invalid/";

    /** What stands for them by name. */
    static final Set<String> NAMED =
            words(
                    """
                    profile inheritFrom relation hasPolicy target output partOf source assignee
                    assigner assigneeOf assignerOf attributedParty attributingParty
                    compensatedParty compensatingParty consentedParty consentingParty
                    contractedParty contractingParty informedParty informingParty trackedParty
                    trackingParty includedIn implies permission prohibition obligation duty
                    failure consequence remedy constraint refinement or xone and andSequence
                    operand rightOperandReference\
                    """);

    /** What stands for them by a word of the vocabulary. */
    static final Set<String> WORDED = words("conflict function action operator leftOperand");

    /** What stands for them is a value, or a class, an action, an operand. */
    static final Set<String> PLAIN =
            words(
                    """
                    rightOperand unit status Policy Rule ConflictTerm perm prohibit invalid
                    Agreement Assertion Offer Privacy Request Set Ticket Asset AssetCollection
                    Party PartyCollection PartyScope Action Permission Prohibition Duty
                    Constraint LogicalConstraint Operator RightOperand LeftOperand
                    acceptTracking aggregate annotate attachPolicy attachSource anonymize archive attribute compensate
                    concurrentUse delete derive digitize display distribute ensureExclusivity
                    execute extract give grantUse include index inform install modify move
                    nextPolicy obtainConsent play present print read reproduce reviewPolicy sell
                    stream synchronize textToSpeech transfer transform translate uninstall use
                    watermark eq gt gteq hasPart isA isAllOf isAnyOf isNoneOf isPartOf lt
                    lteq neq All All2ndConnections AllConnections AllGroups Group Individual
                    policyUsage\
                    """);

    /** What constraints look at. */
    static final Set<String> OPERANDS =
            words(
                    """
                    absolutePosition absoluteSize absoluteSpatialPosition
                    absoluteTemporalPosition count dateTime delayPeriod deliveryChannel device
                    elapsedTime event fileFormat industry language media meteredTime payAmount
                    percentage product purpose recipient relativePosition relativeSize
                    relativeSpatialPosition relativeTemporalPosition resolution spatial
                    spatialCoordinates system systemDevice timeInterval unitOfCount version
                    virtualLocation\
                    """);

    /** Prefixes that ODRL's own context gives, and those that are fixed here beside them. */
    static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("odrl", ODRL),
                    Map.entry("rdf", RDF),
                    Map.entry("rdfs", RDFS),
                    Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                    Map.entry("skos", SKOS),
                    Map.entry("dct", DCT),
                    Map.entry("xsd", XSD),
                    Map.entry("vcard", VCARD),
                    Map.entry("foaf", FOAF),
                    Map.entry("schema", "http://schema.org/"),
                    Map.entry("cc", CC),
                    Map.entry("imp", Profile.IRI),
                    Map.entry("iso3166", "urn:iso:std:iso:3166:"),
                    Map.entry("dc", DC),
                    Map.entry("dcterms", DCT));

    /** What ODRL 2.1 called otherwise, or what says the same in the words of Creative Commons. */
    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("datatype", "dataType"),
                    Map.entry("copy", "reproduce"),
                    Map.entry("export", "transform"),
                    Map.entry("license", "grantUse"),
                    Map.entry("pay", "compensate"),
                    Map.entry("commercialize", "cc:CommercialUse"),
                    Map.entry("share", "cc:Sharing"),
                    Map.entry("shareAlike", "cc:ShareAlike"),
                    Map.entry("shareAlikeWith", "cc:ShareAlike"),
                    Map.entry("rdf:type", "@type"));

    /** Whose names are told by a prefix. */
    private static final Map<String, String> SHORT =
            Map.of(
                    ODRL,
                    "",
                    "https://www.w3.org/ns/odrl/2/",
                    "",
                    Profile.IRI,
                    Profile.PREFIX,
                    CC,
                    "cc:",
                    "https://creativecommons.org/ns#",
                    "cc:",
                    RDF,
                    "rdf:",
                    VCARD,
                    "vcard:",
                    FOAF,
                    "foaf:",
                    XSD,
                    "xsd:",
                    "odrl:",
                    "");

    /** The terms that a document may use as they are. */
    static final Set<String> TERMS =
            Stream.of(NAMED, WORDED, PLAIN, OPERANDS, OTHER_NAMES.keySet(), Set.of("dataType"))
                    .flatMap(Set::stream)
                    .filter(each -> each.indexOf(':') < 0)
                    .collect(Collectors.toUnmodifiableSet());

    private Vocabulary() {}

    /** A name in its short form: {@code print}, {@code imp:webExcerpt}. */
    static String term(String name) {
        for (var each : SHORT.entrySet()) {
            if (name.startsWith(each.getKey())) {
                var local = each.getValue() + name.substring(each.getKey().length());
                return OTHER_NAMES.getOrDefault(local, local);
            }
        }
        return OTHER_NAMES.getOrDefault(name, name);
    }

    /** A whole name as people may read it. */
    static String shown(String name) {
        return term(name).replace(RELATIVE, "");
    }

    /** A term of the vocabulary as a whole name. */
    static String inFull(String term) {
        return ODRL + (term.equals("dataType") ? "datatype" : term);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
