package org.competencegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.competencegraph.model.Finding;
import org.competencegraph.model.MappingState;
import org.competencegraph.validate.SkosRules;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class SkosProfileTest {

  private static final List<Statement> GRAPH = ExportGraph.all();
  private static final String ESCO = "skill/%1$s%1$s-%2$s-%2$s-%2$s-%1$s%1$s%2$s";

  private static String skill(int digit) {
    String four = Integer.toString(digit).repeat(4);
    return ESCO.formatted(four, four);
  }

  private static Exported export(MappingState... states) {
    return ExportGraph.export(
        new SkosProfile(),
        GRAPH,
        new Choices(
            states.length == 0
                ? EnumSet.noneOf(MappingState.class)
                : EnumSet.copyOf(List.of(states)),
            Optional.empty()));
  }

  private static List<String> matches(Exported exported) {
    return ExportGraph.triples(exported).stream().filter(each -> each.contains("Match ")).toList();
  }

  @Test
  void mappingsOfEachStateBecomeStatements() {
    assertThat(matches(export(MappingState.PUBLISHED)))
        .containsExactly("competent/6746 exactMatch " + skill(1));
    assertThat(matches(export(MappingState.REVIEWED)))
        .containsExactly("competence/BK-0496-1/1 narrowMatch " + skill(3));
    assertThat(matches(export(MappingState.DERIVED)))
        .containsExactlyInAnyOrder(
            "competence/BK-0351-3/5 exactMatch " + skill(1),
            "competence/BK-0496-1/1 relatedMatch " + skill(3));
    assertThat(matches(export(MappingState.SUGGESTED)))
        .containsExactly("competence/BK-0351-3/6 closeMatch " + skill(4));
    assertThat(matches(export())).isEmpty();
  }

  @Test
  void suggestionsAreNotAmongTheUsualOnes() {
    assertThat(Choices.usual().states())
        .containsExactlyInAnyOrder(
            MappingState.PUBLISHED, MappingState.REVIEWED, MappingState.DERIVED);
    assertThat(matches(ExportGraph.export(new SkosProfile(), GRAPH, Choices.usual()))).hasSize(3);
  }

  /** The rules of SKOS allow no pair to be related and narrow. */
  @Test
  void ofAPairTheMostCertainMappingIsTheStatement() {
    Exported exported = export(MappingState.REVIEWED, MappingState.DERIVED);
    assertThat(matches(exported))
        .filteredOn(each -> each.endsWith(skill(3)))
        .containsExactly("competence/BK-0496-1/1 narrowMatch " + skill(3));
    assertThat(SkosRules.load().check(exported.statements()))
        .noneMatch(each -> each.message().contains("hierarchical-match-clash"));
  }

  /** The close match to the second skill is published, and a person says that it does not hold. */
  @Test
  void whatAPersonDeniesIsNoStatement() {
    assertThat(matches(export(MappingState.values()))).noneMatch(each -> each.endsWith(skill(2)));
  }

  @Test
  void aCompetenceThatIsMappedIsAConceptWithItsTitle() {
    List<String> ofCompetences =
        ExportGraph.triples(export(MappingState.REVIEWED)).stream()
            .filter(each -> each.startsWith("competence/"))
            .map(each -> each.replaceFirst("^(\\S+ \\S+) .*$", "$1"))
            .toList();
    assertThat(ofCompetences)
        .containsExactlyInAnyOrder(
            "competence/BK-0496-1/1 narrowMatch",
            "competence/BK-0496-1/1 type",
            "competence/BK-0496-1/1 prefLabel");
  }

  @Test
  void hasTermsOfSkosAlone() {
    assertThat(export(MappingState.values()).statements())
        .allMatch(
            each ->
                each.getPredicate().getNamespace().equals(SKOS.NAMESPACE)
                    || each.getPredicate().equals(DCTERMS.TITLE)
                    || each.getPredicate().equals(RDF.TYPE)
                        && ((IRI) each.getObject()).getNamespace().equals(SKOS.NAMESPACE));
  }

  @Test
  void aLabelThatDocumentsDisagreeOnIsPreferredOnce() {
    IRI concept = Values.iri("https://example.org/id/competent/D140101");
    List<Statement> graph = new ArrayList<>();
    for (String text : List.of("Verkoper", "Bediende", "Bediende")) {
      graph.add(statement(concept, SKOS.PREF_LABEL, text, graph.size()));
    }
    graph.add(statement(concept, SKOS.ALT_LABEL, "Bediende", 7));
    graph.add(statement(concept, SKOS.ALT_LABEL, "Winkelier", 7));
    graph.add(
        SimpleValueFactory.getInstance()
            .createStatement(concept, RDF.TYPE, SKOS.CONCEPT, document(0)));
    Exported exported = ExportGraph.export(new SkosProfile(), graph, Choices.usual());
    assertThat(ExportGraph.triples(exported))
        .containsOnly(
            "competent/D140101 type http://www.w3.org/2004/02/skos/core#Concept",
            "competent/D140101 prefLabel Bediende",
            "competent/D140101 altLabel Verkoper",
            "competent/D140101 altLabel Winkelier");
    assertThat(SkosRules.load().check(exported.statements()))
        .noneMatch(each -> each.severity() != Finding.Severity.INFO);
  }

  private static IRI document(int number) {
    return Values.iri("https://example.org/graph/document/" + number);
  }

  private static Statement statement(IRI subject, IRI predicate, String text, int document) {
    return SimpleValueFactory.getInstance()
        .createStatement(subject, predicate, Values.literal(text, "nl"), document(document));
  }
}
