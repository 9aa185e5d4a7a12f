package org.competencegraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A graph with BK-0351-3 and a version before it that never was, which differs in one thing of each
 * kind. BK-0496-1 and its suggestions are in it too.
 */
public final class TwoVersions {

  private static final Path SAMPLE = Path.of("data/qualifications");
  private static final String NEWER = "BK-0351-3-commercieel-assistent.page.txt";

  private TwoVersions() {}

  /** Builds it below a folder, and gives the graph directory. */
  public static Path build(Path folder) throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    String page = Files.readString(SAMPLE.resolve(NEWER));
    Files.writeString(documents.resolve("newer.txt"), page);
    Files.writeString(documents.resolve("older.txt"), older(page));
    String other = "BK-0496-1-externe-sales.page.txt";
    Files.copy(SAMPLE.resolve(other), documents.resolve(other));
    Path graph = folder.resolve("graph");
    SampleGraph.build(List.of(documents), graph);
    return graph;
  }

  private static String older(String page) {
    String text = changed(page, "BK-0351-3", "BK-0351-2");
    text = changed(text, "versie 3, 2019", "versie 2, 2016");
    text = changed(text, "Dit is de actuele versie van de beroepskwalificatie.", "");
    text = changed(text, "\n4\n", "\n3\n");
    text = changed(text, "  Ondersteunt de verkoop\n", "  Ondersteunt de verkoop van producten\n");
    text =
        changed(
            text, "Luistert naar klachten van klanten", "Luistert naar de klachten van de klanten");
    text = changed(text, "Kennis van klachtenbehandeling", "Basiskennis van klachtenbehandeling");
    text =
        changed(
            text, "\n • Volgt de internetsite van het bedrijf op (commerciële informatie)\n", "\n");
    text = changed(text, "Deze benaming komt voor in de", "Deze benaming is die van de");
    text = changed(text, "Er zijn geen wettelijke attesten of voorwaarden vereist.", "Rijbewijs B");
    text = swapped(text);
    String last = between(text, " • Competentie 16:\n", "\nBeschrijving competenties");
    return changed(
        text,
        last,
        """
         • Competentie 16:
          Sorteert de post
          • Frankeert brieven
         • met inbegrip van kennis:
          • Kennis van kantoorsoftware
        """);
  }

  /** Competences 2 and 3 with each other's number. */
  private static String swapped(String text) {
    String second = between(text, " • Competentie 2:\n", " • Competentie 3:\n");
    String third = between(text, " • Competentie 3:\n", " • Competentie 4:\n");
    return changed(
        text,
        second + third,
        third.replace("Competentie 3:", "Competentie 2:")
            + second.replace("Competentie 2:", "Competentie 3:"));
  }

  private static String between(String text, String from, String to) {
    return text.substring(text.indexOf(from), text.indexOf(to));
  }

  /** An edit that edits nothing would make a test that tests nothing. */
  private static String changed(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalArgumentException("the page has no \"" + from + "\"");
    }
    return text.replace(from, to);
  }
}
