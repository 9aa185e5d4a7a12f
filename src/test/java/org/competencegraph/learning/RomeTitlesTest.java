package org.competencegraph.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.competencegraph.Loaded;
import org.competencegraph.mapping.Example;
import org.competencegraph.rdf.Iris;
import org.competencegraph.testing.MappingGraph;
import org.junit.jupiter.api.Test;

/** Job titles of ROME that are French labels of Competent: OP-115 is "Assistant commercial". */
class RomeTitlesTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final String SALES =
      "http://data.europa.eu/esco/occupation/5c1eba1e-7820-4287-9746-4c5906320100";

  private static List<Example> examples(Set<String> targets) {
    Loaded loaded = Loaded.of(MappingGraph.inputs(MappingGraph.MAPPINGS), IRIS);
    return RomeTitles.examples(loaded.candidates(), loaded.sets(), targets, IRIS);
  }

  @Test
  void tellsWhatATitleOfACodeIsMappedTo() {
    assertThat(examples(Set.of(SALES)))
        .containsExactly(
            new Example("rome OP-115", "Commercieel medewerker", List.of(), List.of(SALES)));
  }

  @Test
  void leavesOutWhatIsNotLoaded() {
    assertThat(examples(Set.of())).isEmpty();
  }
}
