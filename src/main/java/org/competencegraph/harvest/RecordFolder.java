package org.competencegraph.harvest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.competencegraph.files.WholeFile;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Sha256;

/**
 * A folder of raw answers, with an index of where each is from, when, and its hash:
 *
 * <pre>
 * .harvest.json             the index: a name that starts with a dot, which a build passes over
 * records/BK-0351-3.json    an answer, byte for byte
 * </pre>
 *
 * Files are there whole or not at all. The index is written after the record: where the process
 * ended between the two, the record is fetched once more.
 */
final class RecordFolder {

  static final String INDEX = ".harvest.json";
  static final String RECORDS = "records";

  /** What was fetched before an interruption longer ago is not new any more. */
  private static final Duration LONGEST_INTERRUPTION = Duration.ofDays(1);

  /** What an answer is to what was there. */
  enum Change {
    NEW,
    CHANGED,
    UNCHANGED
  }

  private final Path folder;
  private final SortedMap<String, Kept> records;
  private Optional<Index.Unfinished> unfinished;

  private RecordFolder(Path folder, Index index) {
    this.folder = folder;
    this.records = new TreeMap<>(index.records());
    this.unfinished = Optional.ofNullable(index.unfinished());
  }

  /** Reads the index; a folder that is not there is empty. */
  static RecordFolder open(Path folder, Notes notes) throws IOException {
    Path file = folder.resolve(INDEX);
    if (!Files.exists(file)) {
      return new RecordFolder(folder, Index.empty());
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return new RecordFolder(folder, Index.of(bytes));
    } catch (IOException e) {
      notes.warning(
          "harvest-index",
          file.toString(),
          "the index cannot be read; every record is fetched anew");
      return new RecordFolder(folder, Index.empty());
    }
  }

  Path file(QualificationNumber number) {
    return folder.resolve(RECORDS).resolve(number + ".json");
  }

  /**
   * Since when a record counts as fetched by this harvest: now, or when the same harvest began that
   * was interrupted.
   */
  Instant begun(Question question, Instant now) {
    return unfinished
        .filter(before -> before.question().equals(question.text()))
        .map(Index.Unfinished::moment)
        .filter(before -> before.plus(LONGEST_INTERRUPTION).isAfter(now))
        .orElse(now);
  }

  /** Notes that a harvest that fetches again has begun. */
  void begin(Question question, Instant begun) throws IOException {
    unfinished = Optional.of(new Index.Unfinished(question.text(), text(begun)));
    writeIndex();
  }

  /** Notes that it is through. */
  void end() throws IOException {
    unfinished = Optional.empty();
    writeIndex();
  }

  /** Why a record has to be fetched; empty where it is there, from this address and whole. */
  Optional<Reason> reason(QualificationNumber number, URI url, Optional<Instant> notBefore)
      throws IOException {
    Path file = file(number);
    if (!Files.exists(file)) {
      return Optional.of(Reason.NOT_THERE);
    }
    Kept kept = records.get(number.toString());
    if (kept == null || !url.toString().equals(kept.url()) || !isWhole(file, kept)) {
      return Optional.of(Reason.NOT_AS_FETCHED);
    }
    // Moments are cut to milliseconds: the same one may have been before.
    return notBefore.filter(begun -> !kept.moment().isAfter(begun)).map(begun -> Reason.AGAIN);
  }

  private static boolean isWhole(Path file, Kept kept) throws IOException {
    return Files.size(file) == kept.bytes()
        && Sha256.of(Files.readAllBytes(file)).equals(kept.sha256());
  }

  /** Keeps an answer; a file that has these bytes already is left alone. */
  Change keep(QualificationNumber number, URI url, byte[] bytes, Instant fetched)
      throws IOException {
    Path file = file(number);
    boolean isThere = Files.exists(file);
    boolean isSame = isThere && Arrays.equals(Files.readAllBytes(file), bytes);
    if (!isSame) {
      Files.createDirectories(file.getParent());
      WholeFile.write(file, out -> out.write(bytes));
    }
    records.put(
        number.toString(), new Kept(url.toString(), text(fetched), Sha256.of(bytes), bytes.length));
    writeIndex();
    if (isSame) {
      return Change.UNCHANGED;
    }
    return isThere ? Change.CHANGED : Change.NEW;
  }

  /** Records that are there and not among these. */
  List<String> others(Set<QualificationNumber> numbers) {
    return records.keySet().stream()
        .flatMap(name -> QualificationNumber.parse(name).stream())
        .filter(number -> !numbers.contains(number) && Files.exists(file(number)))
        .map(QualificationNumber::toString)
        .toList();
  }

  private void writeIndex() throws IOException {
    byte[] index = new Index(Index.SOURCE, unfinished.orElse(null), records).bytes();
    WholeFile.write(folder.resolve(INDEX), out -> out.write(index));
  }

  private static String text(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
