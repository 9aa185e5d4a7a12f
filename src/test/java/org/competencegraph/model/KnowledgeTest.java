package org.competencegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

  private static Knowledge knowledge(String text) {
    return Knowledge.of(Phrase.item(text, new Place("page.txt", 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Basiskennis van ICT|BASIC|ICT",
        "Basiskennis ergonomische technieken|BASIC|ergonomische technieken",
        "Kennis van de organisatie van de marktontwikkeling|STANDARD|de organisatie van de marktontwikkeling",
        "Grondige kennis van verkooptechnieken|THOROUGH|verkooptechnieken",
        "Kennis van Engels: standaardteksten begrijpen|STANDARD|Engels: standaardteksten begrijpen"
      })
  void takesDepthAndSubjectFromTheWords(String text, Depth depth, String subject) {
    assertThat(knowledge(text).depth()).contains(depth);
    assertThat(knowledge(text).subject()).isEqualTo(subject);
    assertThat(knowledge(text).phrase().text()).isEqualTo(text);
  }

  @Test
  void readsBasicKnowledgePrintedAsKnowledge() {
    Knowledge printed = knowledge("Kennis van basiskennis van boekhouden en administratief beheer");
    assertThat(printed.phrase().text())
        .isEqualTo("Basiskennis van boekhouden en administratief beheer");
    assertThat(printed.phrase().printed()).startsWith("Kennis van basiskennis");
    assertThat(printed.depth()).contains(Depth.BASIC);
    assertThat(printed.subject())
        .isEqualTo(knowledge("Basiskennis van boekhouden en administratief beheer").subject());
  }

  @Test
  void makesUpNoDepth() {
    assertThat(knowledge("Klantentypologie kennen").depth()).isEmpty();
    assertThat(knowledge("Kennisbeheer van de organisatie").depth()).isEmpty();
    assertThat(knowledge("Kennisbeheer van de organisatie").subject())
        .isEqualTo("Kennisbeheer van de organisatie");
  }
}
