package org.competencegraph.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Relation;
import org.competencegraph.model.Slot;
import org.junit.jupiter.api.Test;

class ChainingTest {

  private static Hop hop(String subject, Relation relation, String object, double confidence) {
    return new Hop(
        subject,
        "label of " + subject,
        relation,
        object,
        "label of " + object,
        confidence,
        "urn:" + subject + object,
        subject + " " + relation + " " + object);
  }

  private static List<Mapping> chained(List<Hop> first, List<Hop> second) {
    return Chaining.of(List.of(first, second));
  }

  @Test
  void keepsEveryHopAsEvidence() {
    assertThat(
            chained(
                List.of(hop("a", Relation.EXACT, "b", 1)),
                List.of(hop("b", Relation.NARROW, "c", 0.8))))
        .singleElement()
        .satisfies(
            mapping -> {
              assertThat(mapping.subject()).isEqualTo("a");
              assertThat(mapping.object()).isEqualTo("c");
              assertThat(mapping.relation()).contains(Relation.NARROW);
              assertThat(mapping.values(Slot.DERIVED_FROM)).containsExactly("urn:ab", "urn:bc");
              assertThat(mapping.value(Slot.COMMENT)).contains("a EXACT b, b NARROW c");
              assertThat(mapping.value(Slot.SUBJECT_LABEL)).contains("label of a");
              assertThat(mapping.value(Slot.OBJECT_LABEL)).contains("label of c");
              assertThat(mapping.value(Slot.MAPPING_JUSTIFICATION))
                  .contains("https://w3id.org/semapv/vocab/MappingChaining");
              assertThat(mapping.confidence()).hasValue(0.8);
            });
  }

  @Test
  void halvesTheConfidenceWhereTheRelationGetsWeaker() {
    assertThat(
            chained(
                List.of(hop("a", Relation.BROAD, "b", 0.9)),
                List.of(hop("b", Relation.NARROW, "c", 1))))
        .singleElement()
        .satisfies(mapping -> assertThat(mapping.confidence()).hasValue(0.45));
  }

  @Test
  void leavesOutWhatDoesNotFollow() {
    assertThat(
            chained(
                List.of(hop("a", Relation.RELATED, "b", 1)),
                List.of(hop("b", Relation.BROAD, "c", 1), hop("x", Relation.EXACT, "y", 1))))
        .isEmpty();
  }

  @Test
  void takesTheStrongestOfSeveralChainsAndTheEvidenceOfAll() {
    List<Hop> first =
        List.of(
            hop("a", Relation.CLOSE, "b", 1),
            hop("a", Relation.EXACT, "d", 0.7),
            hop("a", Relation.NARROW, "e", 1));
    List<Hop> second =
        List.of(
            hop("b", Relation.CLOSE, "c", 1),
            hop("d", Relation.NARROW, "c", 1),
            hop("e", Relation.NARROW, "c", 0.6));
    assertThat(chained(first, second))
        .singleElement()
        .satisfies(
            mapping -> {
              assertThat(mapping.relation()).contains(Relation.NARROW);
              assertThat(mapping.confidence()).hasValue(0.7);
              assertThat(mapping.values(Slot.DERIVED_FROM))
                  .containsExactlyInAnyOrder(
                      "urn:ab", "urn:bc", "urn:ad", "urn:dc", "urn:ae", "urn:ec");
            });
  }

  @Test
  void saysRelatedWhereOneChainSaysBroaderAndOneNarrower() {
    List<Hop> first = List.of(hop("a", Relation.EXACT, "b", 1), hop("a", Relation.EXACT, "d", 1));
    List<Hop> second = List.of(hop("b", Relation.BROAD, "c", 1), hop("d", Relation.NARROW, "c", 1));
    assertThat(chained(first, second))
        .singleElement()
        .satisfies(
            mapping -> {
              assertThat(mapping.relation()).contains(Relation.RELATED);
              assertThat(mapping.confidence()).hasValue(0.5);
            });
  }

  @Test
  void givesTheSameWhateverTheOrder() {
    List<Hop> first = new ArrayList<>();
    List<Hop> second = new ArrayList<>();
    Relation[] relations = Relation.values();
    for (int i = 0; i < 60; i++) {
      first.add(hop("a" + i % 7, relations[i % 5], "b" + i % 4, 1 - i / 100.0));
      second.add(hop("b" + i % 4, relations[i % 3], "c" + i % 9, 1 - i / 200.0));
    }
    List<Mapping> expected = chained(first, second);
    Collections.reverse(first);
    Collections.reverse(second);
    assertThat(chained(first, second)).isEqualTo(expected).hasSizeGreaterThan(20);
  }
}
