package press.imprimatur.odrl.internal;

import java.io.IOException;
import java.io.StringReader;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.odrl.PolicyFormat;

/** Reads Turtle and RDF/XML as statements. XML has no document type here, and loads nothing. */
final class RdfSource {

    private RdfSource() {}

    /**
     * @throws FieldRefused if it is not of that form
     */
    static Graph read(PolicyFormat format, String text, Unmapped unmapped) {
        var graph = new Graph();
        var parser = format == PolicyFormat.RDF_XML ? xml() : new TurtleParser();
        // What a literal says is read later, and refused by name if it cannot be.
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, false);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES, false);
        parser.setRDFHandler(new Collector(graph, unmapped));
        try {
            parser.parse(new StringReader(text), Vocabulary.RELATIVE);
        } catch (RDFParseException broken) {
            throw new FieldRefused("policy", "odrl.noRdf", line(broken), broken.getMessage());
        } catch (IOException | RDFHandlerException impossible) {
            throw new IllegalStateException("text that cannot be read", impossible);
        }
        return graph;
    }

    private static RDFParser xml() {
        var parser = new RDFXMLParser();
        parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        return parser;
    }

    private static long line(RDFParseException broken) {
        return Math.max(1, broken.getLineNumber());
    }

    /** Hands the statements over as they come. */
    private static final class Collector extends AbstractRDFHandler {

        private final Graph graph;
        private final Unmapped unmapped;

        Collector(Graph graph, Unmapped unmapped) {
            this.graph = graph;
            this.unmapped = unmapped;
        }

        @Override
        public void handleStatement(Statement one) {
            if (one.getContext() != null) {
                unmapped.add("graph", one.getContext());
            }
            graph.add(
                    value(one.getSubject()).text(),
                    one.getPredicate().stringValue(),
                    value(one.getObject()));
        }

        private Value value(org.eclipse.rdf4j.model.Value value) {
            return switch (value) {
                case IRI iri -> Value.iri(iri.stringValue());
                case BNode blank -> Value.blank("_:" + blank.getID());
                case Literal words ->
                        Value.literal(
                                words.getLabel(),
                                words.getDatatype().stringValue(),
                                words.getLanguage().orElse(null));
                default -> {
                    unmapped.add("statement about", value);
                    yield Value.blank("_:about");
                }
            };
        }
    }
}
