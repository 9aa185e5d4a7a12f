package org.competencegraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What one thread reads, another loads; neither is left waiting for one that failed. */
class QuadPiecesTest {

  /** More than may be on the way at once, so that the reader waits. */
  private static final int STATEMENTS = 450_000;

  @TempDir Path folder;

  private final ExecutorService other = Executors.newSingleThreadExecutor();

  private Path file(int statements, String last) throws IOException {
    Path file = folder.resolve("many.nt");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < statements; i++) {
        out.write("<urn:a> <urn:b> <urn:" + i + "> .\n");
      }
      out.write(last);
    }
    return file;
  }

  private Future<?> reads(QuadPieces pieces, Path file) {
    return other.submit(
        () -> {
          pieces.read(List.of(file), new IndexedLiterals());
          return null;
        });
  }

  @Test
  @Timeout(60)
  void aReaderGivesUpWhereNobodyLoadsAnyMore() throws Exception {
    QuadPieces pieces = new QuadPieces();
    Future<?> reading = reads(pieces, file(STATEMENTS, ""));

    assertThatThrownBy(
            () ->
                pieces.forEach(
                    new StreamRDFBase() {
                      @Override
                      public void triple(Triple triple) {
                        throw new IllegalStateException("the disk is full");
                      }
                    }))
        .hasMessage("the disk is full");
    assertThat(reading.isDone()).isFalse();
    other.shutdownNow();

    assertThat(other.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(reading::get).isInstanceOf(ExecutionException.class);
  }

  @Test
  @Timeout(60)
  void aLoaderHasAllThatWasReadBeforeAFault() throws Exception {
    QuadPieces pieces = new QuadPieces();
    Future<?> reading = reads(pieces, file(2_500, "this is no statement\n"));
    int[] loaded = new int[1];

    pieces.forEach(
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            loaded[0]++;
          }
        });
    other.shutdown();

    assertThat(loaded[0]).isEqualTo(2_500);
    assertThatThrownBy(reading::get)
        .cause()
        .isInstanceOf(IOException.class)
        .hasMessageContaining("many.nt could not be loaded");
  }
}
