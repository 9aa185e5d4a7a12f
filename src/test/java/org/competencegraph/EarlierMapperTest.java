package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.competencegraph.align.Candidates;
import org.competencegraph.learning.MapperData;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.mapping.Sentences;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was learned for one build serves the next, where there is nothing else to learn from. */
class EarlierMapperTest {

  @TempDir Path graph;

  private static EarlierBuild earlier(Snapshot snapshot) {
    return EarlierBuild.of(Optional.of(snapshot), Program.fingerprint(), Iris.DEFAULT_BASE);
  }

  @Test
  void isTakenOverForTheSameDataAndLearnedAnewForOther() throws IOException {
    Snapshot snapshot =
        SampleGraph.build(List.of(Path.of("data/qualifications")), graph).snapshot();
    Candidates candidates =
        Candidates.joined(
            Parts.read(snapshot.parts()).parts().stream().map(Part::candidates).toList());
    TrainingData data = MapperData.of(candidates, List.of(), new Iris(Iris.DEFAULT_BASE));
    TrainingData other =
        new TrainingData(Scheme.COMPETENT, data.codes(), data.examples().subList(0, 5));
    EarlierBuild earlier = earlier(snapshot);
    Mapper taken = earlier.mapper(data, Sentences.NONE);
    assertThat(taken).isSameAs(earlier.mapper(data, Sentences.NONE));
    assertThat(taken.learnedFrom()).isEqualTo(data.fingerprint());
    assertThat(earlier.mapper(other, Sentences.NONE)).isNotSameAs(taken);
    assertThat(earlier.mapper(other, Sentences.NONE).learnedFrom()).isEqualTo(other.fingerprint());
  }
}
