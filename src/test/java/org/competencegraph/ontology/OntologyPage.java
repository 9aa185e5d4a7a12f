package org.competencegraph.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.rdf.CG;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The ontology as a page for people, with diagrams that GitHub and GitLab draw. */
final class OntologyPage {

  private static final IRI ITSELF = Values.iri("https://w3id.org/competence-graph/ns");

  private final Model model;
  private final Model shapes;

  OntologyPage(Model model, Model shapes) {
    this.model = model;
    this.shapes = shapes;
  }

  String markdown() {
    return """
        # %s

        <!-- Made from ontology/competence-graph.ttl by OntologyPageTest; do not edit. -->

        %s

        | | |
        | --- | --- |
        | namespace | `%s`, prefix `cg` |
        | version | %s |
        | licence | <%s> |

        ## How things hang together

        ```mermaid
        classDiagram
          direction LR
        %s```

        ## What they specialise

        ```mermaid
        flowchart LR
        %s```

        ## Classes

        | class | in Dutch | what it is | below |
        | --- | --- | --- | --- |
        %s
        ## Properties

        | property | in Dutch | what it says | from | to | specialises |
        | --- | --- | --- | --- | --- | --- |
        %s
        ## Individuals

        | individual | in Dutch | what it is | of |
        | --- | --- | --- | --- |
        %s"""
        .formatted(
            text(ITSELF, DCTERMS.TITLE, "en"),
            text(ITSELF, DCTERMS.DESCRIPTION, "en"),
            CG.NAMESPACE,
            object(ITSELF, OWL.VERSIONINFO).stringValue(),
            object(ITSELF, DCTERMS.LICENSE).stringValue(),
            arrows(),
            lines(terms(OWL.CLASS), this::specialisation),
            lines(terms(OWL.CLASS), each -> row(each, names(each, RDFS.SUBCLASSOF))),
            lines(
                terms(OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY),
                each ->
                    row(
                        each,
                        names(each, RDFS.DOMAIN),
                        names(each, RDFS.RANGE),
                        names(each, RDFS.SUBPROPERTYOF))),
            lines(terms(OWL.NAMEDINDIVIDUAL), each -> row(each, type(each))));
  }

  private List<IRI> terms(IRI... types) {
    return List.of(types).stream()
        .flatMap(type -> model.filter(null, RDF.TYPE, type).subjects().stream())
        .map(IRI.class::cast)
        .sorted(Comparator.comparing(IRI::getLocalName))
        .toList();
  }

  private static String lines(List<IRI> terms, java.util.function.Function<IRI, String> line) {
    return terms.stream().map(line).map(each -> each + "\n").collect(Collectors.joining());
  }

  /** One arrow between two classes, with all properties that lead from the one to the other. */
  private String arrows() {
    return Stream.concat(terms(OWL.OBJECTPROPERTY).stream().map(this::own), reused())
        .collect(
            Collectors.groupingBy(
                Arrow::ends,
                TreeMap::new,
                Collectors.mapping(Arrow::label, Collectors.toCollection(TreeSet::new))))
        .entrySet()
        .stream()
        .map(each -> "  " + each.getKey() + " : " + String.join(", ", each.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private record Arrow(String ends, String label) {}

  private Arrow own(IRI property) {
    return arrow(
        object(property, RDFS.DOMAIN), object(property, RDFS.RANGE), property.getLocalName());
  }

  private static Arrow arrow(Value from, Value to, String label) {
    return new Arrow(id(from) + " --> " + id(to), label);
  }

  /** The properties of ESCO, ELM and others between our classes: the shapes know them. */
  private Stream<Arrow> reused() {
    return shapes.filter(null, SHACL.PROPERTY, null).stream()
        .flatMap(
            each ->
                shapes.filter((Resource) each.getObject(), SHACL.CLASS, null).stream()
                    .map(type -> reused(each.getSubject(), type.getSubject(), type.getObject())))
        .filter(arrow -> !arrow.label().startsWith("cg "));
  }

  private Arrow reused(Resource from, Resource property, Value to) {
    String path = name(shapes.filter(property, SHACL.PATH, null).objects().iterator().next());
    Value of = shapes.filter(from, SHACL.TARGET_CLASS, null).objects().iterator().next();
    return arrow(of, to, path.replace(':', ' '));
  }

  private String specialisation(IRI type) {
    return model.filter(type, RDFS.SUBCLASSOF, null).objects().stream()
        .map(above -> "  " + node(type) + " --> " + node(above))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String node(Value term) {
    return id(term) + "[\"" + name(term) + "\"]";
  }

  private static String id(Value term) {
    return name(term).replace(':', '_').replace('-', '_');
  }

  private String row(IRI term, String... more) {
    return "| `"
        + name(term)
        + "` "
        + text(term, RDFS.LABEL, "en")
        + " | "
        + text(term, RDFS.LABEL, "nl")
        + " | "
        + text(term, SKOS.DEFINITION, "en")
        + " | "
        + String.join(" | ", more)
        + " |";
  }

  private String type(IRI individual) {
    return model.filter(individual, RDF.TYPE, null).objects().stream()
        .filter(type -> !type.equals(OWL.NAMEDINDIVIDUAL))
        .map(type -> "`" + name(type) + "`")
        .collect(Collectors.joining(", "));
  }

  private String names(IRI term, IRI property) {
    return model.filter(term, property, null).objects().stream()
        .map(value -> "`" + name(value) + "`")
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Value object(IRI subject, IRI property) {
    return model.filter(subject, property, null).objects().iterator().next();
  }

  private String text(IRI subject, IRI property, String language) {
    return model.filter(subject, property, null).objects().stream()
        .map(Literal.class::cast)
        .filter(text -> text.getLanguage().equals(java.util.Optional.of(language)))
        .findFirst()
        .orElseThrow()
        .getLabel();
  }

  private static String name(Value term) {
    if (!(term instanceof IRI iri)) {
      return term.stringValue();
    }
    return switch (iri.getNamespace()) {
      case CG.NAMESPACE -> "cg:" + iri.getLocalName();
      case "http://data.europa.eu/snb/model/elm/" -> "elm:" + iri.getLocalName();
      case "http://data.europa.eu/esco/model#" -> "esco:" + iri.getLocalName();
      case SKOS.NAMESPACE -> "skos:" + iri.getLocalName();
      case DCTERMS.NAMESPACE -> "dct:" + iri.getLocalName();
      case RDF.NAMESPACE -> "rdf:" + iri.getLocalName();
      case "https://w3id.org/sssom/" -> "sssom:" + iri.getLocalName();
      case "http://www.w3.org/ns/prov#" -> "prov:" + iri.getLocalName();
      case "http://www.w3.org/2001/XMLSchema#" ->
          "xsd:" + iri.getLocalName().toLowerCase(Locale.ROOT);
      default -> iri.stringValue();
    };
  }
}
