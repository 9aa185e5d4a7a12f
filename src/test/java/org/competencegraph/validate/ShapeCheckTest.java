package org.competencegraph.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.competencegraph.Conversion;
import org.competencegraph.align.Alignment;
import org.competencegraph.align.AlignmentMethod;
import org.competencegraph.align.AlignmentMethods;
import org.competencegraph.align.Candidates;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Certificates;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetenceId;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Level;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Reading;
import org.competencegraph.model.RegisterEntry;
import org.competencegraph.model.Source;
import org.competencegraph.rdf.AlignmentSets;
import org.competencegraph.rdf.ContentStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.MappingStatements;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeCheckTest {

  private static final Path FILES = Path.of("src/test/resources/shapes");
  private static final ShapeCheck SHAPES = ShapeCheck.load();
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> all = Files.list(FILES.resolve(folder))) {
      return all.sorted().toList();
    }
  }

  static List<Path> valid() throws IOException {
    return files("valid");
  }

  static List<Path> invalid() throws IOException {
    return files("invalid");
  }

  private static List<Finding> check(Path file) throws IOException {
    return SHAPES.check(graph(file), Place.whole(file.getFileName().toString()));
  }

  private static Model graph(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, RDFFormat.TURTLE);
    }
  }

  @ParameterizedTest
  @MethodSource("valid")
  void findsNothingInAValidGraph(Path file) throws IOException {
    assertThat(check(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void findsTheShapeThatAGraphIsNamedAfter(Path file) throws IOException {
    String shape = file.getFileName().toString().replace(".ttl", "");
    assertThat(check(file))
        .filteredOn(finding -> finding.message().contains("(shape " + shape + ")"))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.severity())
                    .isEqualTo(
                        shape.endsWith("-given")
                            ? Finding.Severity.WARNING
                            : Finding.Severity.ERROR));
  }

  @Test
  void hasAGraphThatBreaksEachShape() throws IOException {
    Model shapes;
    try (InputStream in = Files.newInputStream(Path.of("ontology/shapes.ttl"))) {
      shapes = Rio.parse(in, RDFFormat.TURTLE);
    }
    var reporting =
        shapes
            .filter(null, Values.iri("http://www.w3.org/ns/shacl#message"), null)
            .subjects()
            .stream()
            .map(shape -> shape.stringValue().substring(shape.stringValue().indexOf('#') + 1))
            .filter(shape -> !shape.endsWith("-query"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(invalid().stream().map(file -> file.getFileName().toString().replace(".ttl", "")))
        .containsExactlyInAnyOrderElementsOf(reporting);
  }

  @Test
  void findsNothingInTheSample() {
    Conversion sample = Conversion.of(Input.of(List.of(Path.of("data/qualifications"))));
    Map<String, List<Statement>> graphs =
        sample
            .statements(IRIS)
            .collect(Collectors.groupingBy(each -> each.getContext().stringValue()));
    Candidates candidates = Candidates.of(sample.corpus().documents());
    for (AlignmentMethod method : AlignmentMethods.all()) {
      List<Alignment> alignments = method.align(candidates);
      if (!alignments.isEmpty()) {
        graphs.put(
            method.id(), MappingStatements.of(AlignmentSets.of(method, alignments, IRIS), IRIS));
      }
    }
    assertThat(graphs).hasSize(5);
    graphs.forEach(
        (name, graph) -> assertThat(SHAPES.check(graph, Place.whole(name))).as(name).isEmpty());
  }

  /** A pattern alone lets a language through, for it looks at the characters only. */
  @Test
  void findsALanguageOnWhatIsAPlainString() throws IOException {
    int changed = 0;
    for (Path file : valid()) {
      Model graph = graph(file);
      for (Statement each : graph) {
        if (each.getObject() instanceof Literal text && isPlain(text)) {
          assertThat(SHAPES.check(withLanguage(graph, each), Place.whole(file.toString())))
              .as("%s with a language", each)
              .extracting(Finding::severity)
              .contains(Finding.Severity.ERROR);
          changed++;
        }
      }
    }
    assertThat(changed).isGreaterThan(40);
  }

  private static Model withLanguage(Model graph, Statement plain) {
    Model changed = new LinkedHashModel(graph);
    changed.remove(plain);
    changed.add(
        plain.getSubject(),
        plain.getPredicate(),
        Values.literal(plain.getObject().stringValue(), "nl"));
    return changed;
  }

  private static boolean isPlain(Literal literal) {
    return literal.getDatatype().equals(XSD.STRING);
  }

  @Test
  void tellsTheSameInTheSameOrder() throws IOException {
    Path file = FILES.resolve("invalid/Qualification-derived.ttl");
    assertThat(check(file)).hasSizeGreaterThan(3).isEqualTo(check(file));
  }

  @Test
  void tellsTheLineOfThePassageThatAFindingIsAbout() {
    List<Statement> page =
        Conversion.of(
                Input.of(
                    List.of(
                        Path.of("data/qualifications/BK-0351-3-commercieel-assistent.page.txt"))))
            .statements(IRIS)
            .toList();
    Statement title =
        page.stream()
            .filter(each -> each.getSubject().stringValue().endsWith("/competence/BK-0351-3/5"))
            .filter(each -> each.getPredicate().equals(DCTERMS.TITLE))
            .findFirst()
            .orElseThrow();
    List<Statement> without = page.stream().filter(each -> !each.equals(title)).toList();
    assertThat(SHAPES.check(without, Place.whole("page.txt")))
        .extracting(Finding::code, Finding::place)
        .containsExactly(
            tuple("shape-violation", new Place("page.txt", 99)),
            tuple("shape-warning", new Place("page.txt", 99)));
  }

  /**
   * What the model lets through, the shapes let through: a reader cannot make what is not
   * published.
   */
  @Property(tries = 60)
  void everyQualificationOfTheModelConforms(@ForAll("qualifications") Qualification qualification) {
    Reading.Read reading =
        new Reading.Read(new Source("any.txt", "0".repeat(64), "page"), qualification, List.of());
    assertThat(SHAPES.check(ContentStatements.of(List.of(reading), IRIS), Place.whole("any.txt")))
        .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
        .isEmpty();
  }

  @Provide
  Arbitrary<Qualification> qualifications() {
    Arbitrary<Phrase> phrases =
        Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(40),
                Arbitraries.of("<b>\"x\"</b>", "a\\b\nc", "Kennis van }", "é…’"))
            .filter(text -> !org.competencegraph.model.CanonicalText.ofItem(text).isEmpty())
            .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
            .map(text -> Phrase.item(text, new Place("any.txt", 1)));
    Arbitrary<CompetentCode> codes =
        Arbitraries.of(
            new CompetentCode.Fiche("D140101"),
            new CompetentCode.Activity(
                "17093", true, Optional.of(new CompetentCode.Fiche("D140101"))),
            new CompetentCode.RegisterCompetence("01805", true),
            new CompetentCode.AdaptedWithoutNumber(Optional.empty()),
            new CompetentCode.Version2(CompetentCode.Version2.Kind.SO, "12", false));
    Arbitrary<Competence> competences =
        Combinators.combine(
                phrases.optional(),
                codes.list().ofMaxSize(3),
                phrases.list().ofMaxSize(4),
                phrases.list().ofMaxSize(3))
            .as(
                (title, given, activities, knowledge) ->
                    new Competence(
                        CompetenceId.of(1),
                        title,
                        title,
                        Optional.empty(),
                        given,
                        activities,
                        knowledge.stream().map(Knowledge::of).toList()));
    return Combinators.combine(
            Arbitraries.integers().between(1, 8).optional(),
            phrases.optional(),
            competences,
            phrases.list().ofMaxSize(3))
        .as(
            (level, title, competence, texts) ->
                new Qualification(
                    QualificationNumber.parse("BK-0001-1").orElseThrow(),
                    title,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    title,
                    level.map(Level::new),
                    java.util.OptionalInt.of(2020),
                    Optional.empty(),
                    List.of(competence),
                    new Descriptors(
                        List.of(),
                        List.of(),
                        texts.stream().map(Knowledge::of).toList(),
                        texts,
                        List.of(),
                        List.of(),
                        texts,
                        texts,
                        texts,
                        texts,
                        texts,
                        texts),
                    new Certificates.Required(texts),
                    entry(title, texts)));
  }

  private static RegisterEntry entry(Optional<Phrase> title, List<Phrase> texts) {
    return new RegisterEntry(
        Optional.of(LocalDate.of(2020, 2, 29)),
        title,
        Optional.of("ERKEND"),
        Optional.of(false),
        title,
        title,
        title,
        texts,
        texts.isEmpty() ? List.of() : List.of(texts),
        List.of(
            new RegisterEntry.FieldOfStudy("04", Optional.of("Business")),
            new RegisterEntry.FieldOfStudy("0416", Optional.empty())),
        Optional.of(new RegisterEntry.Subject("LED-0087", Optional.of("341004"), title)),
        List.of(new RegisterEntry.Part("BK-0001-1-DBK-01", title)),
        texts.stream()
            .map(text -> new RegisterEntry.Certificate(text, title, Optional.of(text)))
            .toList());
  }
}
