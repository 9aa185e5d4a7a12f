package org.competencegraph.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.competencegraph.RioTriples;

/** The reader of ESCO's RDF on a stream that is no file, as it reads each file. */
public final class EscoStreaming {

  private final EscoAssembly assembly = new EscoAssembly(List.of("nl", "en"));

  /** Reads N-Triples. */
  public void read(InputStream in) throws IOException {
    EscoFile file = new EscoFile(assembly, new RioTriples(), "made up", "made-up.nt");
    if (file.read(new MeteredStream(in, bytes -> {})) != TableFile.Status.READ
        || !file.findings().isEmpty()) {
      throw new IOException("not read: " + file.findings());
    }
  }

  /** How many concepts are held. */
  public int concepts() {
    return assembly.drafts().size();
  }
}
