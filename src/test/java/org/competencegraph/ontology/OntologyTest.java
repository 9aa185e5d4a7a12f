package org.competencegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
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
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

class OntologyTest {

  /** Classes of individuals, which no statement of a document names. */
  private static final Set<String> ONLY_IN_THE_ONTOLOGY = Set.of("Group", "Depth");

  static Model ontology() {
    return read(Path.of("ontology/competence-graph.ttl"));
  }

  static Model shapes() {
    return read(Path.of("ontology/shapes.ttl"));
  }

  private static Model read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<IRI> terms(Model model) {
    return model.filter(null, RDF.TYPE, null).subjects().stream()
        .map(IRI.class::cast)
        .filter(term -> term.getNamespace().equals(CG.NAMESPACE))
        .collect(Collectors.toSet());
  }

  @Test
  void definesEachTermThatTheProgramWritesAndNoOther() {
    Set<String> written =
        Arrays.stream(CG.class.getFields())
            .filter(
                field -> Modifier.isStatic(field.getModifiers()) && field.getType() == IRI.class)
            .map(
                field -> {
                  try {
                    return ((IRI) field.get(null)).getLocalName();
                  } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .collect(Collectors.toCollection(TreeSet::new));
    written.addAll(ONLY_IN_THE_ONTOLOGY);
    assertThat(terms(ontology()).stream().map(IRI::getLocalName))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void labelsAndDefinesEachTermInDutchAndEnglish() {
    Model model = ontology();
    for (IRI term : terms(model)) {
      for (IRI property : Set.of(RDFS.LABEL, SKOS.DEFINITION)) {
        assertThat(
                model.filter(term, property, null).objects().stream()
                    .map(value -> ((Literal) value).getLanguage().orElse("")))
            .as("%s of %s", property.getLocalName(), term.getLocalName())
            .containsExactlyInAnyOrder("nl", "en");
      }
      assertThat(model.filter(term, RDFS.ISDEFINEDBY, null)).hasSize(1);
    }
  }

  @Test
  void givesEachPropertyOneDomainAndOneRange() {
    Model model = ontology();
    Set<Resource> properties =
        Stream.of(OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY)
            .flatMap(type -> model.filter(null, RDF.TYPE, type).subjects().stream())
            .collect(Collectors.toSet());
    assertThat(properties).hasSizeGreaterThan(25);
    for (Resource property : properties) {
      assertThat(model.filter(property, RDFS.DOMAIN, null)).as("domain of %s", property).hasSize(1);
      assertThat(model.filter(property, RDFS.RANGE, null)).as("range of %s", property).hasSize(1);
    }
  }

  @Test
  void placesEachClassBelowATermOfAStandard() {
    Model model = ontology();
    for (Resource each : model.filter(null, RDF.TYPE, OWL.CLASS).subjects()) {
      assertThat(model.filter(each, RDFS.SUBCLASSOF, null)).as("%s", each).isNotEmpty();
    }
  }

  @Test
  void saysItsVersionAndLicence() {
    Model model = ontology();
    IRI itself = Values.iri("https://w3id.org/competence-graph/ns");
    assertThat(model.contains(itself, RDF.TYPE, OWL.ONTOLOGY)).isTrue();
    for (IRI property :
        Set.of(
            OWL.VERSIONINFO, OWL.VERSIONIRI, DCTERMS.LICENSE, DCTERMS.TITLE, DCTERMS.DESCRIPTION)) {
      assertThat(model.filter(itself, property, null)).as(property.getLocalName()).isNotEmpty();
    }
  }

  @Test
  void hasNoBlankNode() {
    assertThat(ontology())
        .noneMatch(each -> each.getSubject().isBNode() || each.getObject().isBNode());
  }

  @Test
  void namesOnlyTermsThatTheShapesAndTheOntologyShare() {
    Set<String> defined =
        terms(ontology()).stream().map(IRI::stringValue).collect(Collectors.toSet());
    assertThat(
            shapes().stream()
                .flatMap(
                    each ->
                        Stream.<Value>of(each.getSubject(), each.getPredicate(), each.getObject()))
                .filter(IRI.class::isInstance)
                .map(Value::stringValue)
                .filter(iri -> iri.startsWith(CG.NAMESPACE)))
        .isNotEmpty()
        .allSatisfy(iri -> assertThat(defined).contains(iri));
  }

  /**
   * What the program writes is what the ontology says: subjects of the domain, objects of the
   * range.
   */
  @Test
  void describesWhatTheProgramWrites() {
    Model ontology = ontology();
    Model sample =
        new org.eclipse.rdf4j.model.impl.LinkedHashModel(
            org.competencegraph.Conversion.of(
                    org.competencegraph.corpus.Input.of(
                        java.util.List.of(Path.of("data/qualifications"))))
                .statements(
                    new org.competencegraph.rdf.Iris(org.competencegraph.rdf.Iris.DEFAULT_BASE))
                .toList());
    var own =
        sample.stream()
            .filter(each -> each.getPredicate().getNamespace().equals(CG.NAMESPACE))
            .toList();
    assertThat(own).hasSizeGreaterThan(1000);
    for (var each : own) {
      Value domain = only(ontology, each.getPredicate(), RDFS.DOMAIN);
      Value range = only(ontology, each.getPredicate(), RDFS.RANGE);
      assertThat(classes(ontology, sample, each.getSubject()))
          .as("domain of %s", each)
          .contains(domain);
      if (each.getObject() instanceof Literal literal) {
        assertThat((Value) literal.getDatatype()).as("range of %s", each).isEqualTo(range);
      } else {
        assertThat(classes(ontology, sample, (Resource) each.getObject()))
            .as("range of %s", each)
            .contains(range);
      }
    }
  }

  private static Value only(Model model, Resource subject, IRI property) {
    return model.filter(subject, property, null).objects().iterator().next();
  }

  /** The types of a thing, and what these specialise in the ontology. */
  private static Set<Value> classes(Model ontology, Model sample, Resource thing) {
    Set<Value> classes = new java.util.HashSet<>(sample.filter(thing, RDF.TYPE, null).objects());
    classes.addAll(ontology.filter(thing, RDF.TYPE, null).objects());
    for (Value type : Set.copyOf(classes)) {
      classes.addAll(ontology.filter((Resource) type, RDFS.SUBCLASSOF, null).objects());
    }
    return classes;
  }

  @Test
  void usesOnlyTermsThatTheEuropeanLearningModelHas() {
    Path elm = Path.of("../shared/data/elm/ELM.ttl");
    assumeTrue(
        Files.exists(elm), "the European Learning Model is not beside this checkout: skipped");
    Set<String> known =
        read(elm).subjects().stream().map(Value::stringValue).collect(Collectors.toSet());
    assertThat(
            ontology().stream()
                .map(each -> each.getObject().stringValue())
                .filter(iri -> iri.startsWith("http://data.europa.eu/snb/model/elm/")))
        .isNotEmpty()
        .allSatisfy(iri -> assertThat(known).contains(iri));
  }
}
