package org.competencegraph.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;

/**
 * Reads what the API of the register ("Beroepskwalificaties v2" of Onderwijs Vlaanderen) answers,
 * in JSON: a qualification with or without the envelope that it comes in, several in a list, or a
 * page of the list of qualifications.
 */
final class RecordReader {

  static final String FAMILY = "record";
  static final String LIST_FAMILY = "record-list";

  /** For somebody whose document is not recognised. */
  static final String LOOKS_LIKE =
      "a record of the register's API (JSON with \"beroepskwalificatie\" or \"versie_nr_lang\")";

  /** A record has some ten thousand, one of a thousand competences half a million. */
  private static final int MOST_TOKENS = 600_000;

  /** A record has some five hundred. */
  private static final int MOST_ITEMS = 100_000;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxTokenCount(MOST_TOKENS)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String name;
  private final Source source;

  private RecordReader(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  /**
   * Whether a file is JSON: an object or a list of objects, in any encoding of Unicode, with or
   * without its mark.
   */
  static boolean isJson(byte[] bytes) {
    int opening = next(bytes, 0);
    if (opening < 0 || bytes[opening] != '{' && bytes[opening] != '[') {
      return false;
    }
    int within = next(bytes, opening + 1);
    return within < 0 || "\"{}]".indexOf(bytes[within]) >= 0;
  }

  /** The next byte that is no white space, and no half of a character of UTF-16, or -1. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      byte each = bytes[i];
      boolean mark = i < 3 && (each & 0x80) != 0;
      if (!mark && each != 0 && each != ' ' && each != '\t' && each != '\r' && each != '\n') {
        return i;
      }
    }
    return -1;
  }

  static List<Reading> read(byte[] bytes, String name, Source source) {
    try {
      JsonNode root = JSON.readTree(bytes);
      return items(root) > MOST_ITEMS ? tooLarge(name) : new RecordReader(name, source).read(root);
    } catch (StreamConstraintsException e) {
      return tooLarge(name);
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      return List.of(
          Reading.Rejected.because(
              Finding.error(
                  "record-damaged",
                  new Place(name, where == null ? 0 : Math.max(0, where.getLineNr())),
                  "no JSON from here on: "
                      + Findings.shortened(e.getOriginalMessage())
                      + "; fetch the record again")));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  private static List<Reading> tooLarge(String name) {
    return List.of(
        Reading.Rejected.because(
            Finding.error(
                "document-too-large",
                Place.whole(name),
                "far more values than a record has, or nested deeper; split it")));
  }

  /** How many things are in lists, at any depth; each becomes statements. */
  private static int items(JsonNode node) {
    int items = node.isArray() ? node.size() : 0;
    for (JsonNode each : node) {
      items += each.isContainerNode() ? items(each) : 0;
    }
    return items;
  }

  private List<Reading> read(JsonNode root) {
    if (root.path("gegevens").isArray()) {
      return list(root);
    }
    if (root.isArray()) {
      List<Reading> readings = new ArrayList<>();
      for (int i = 0; i < root.size(); i++) {
        readings.add(record(root.get(i), "/" + i));
      }
      return readings.isEmpty() ? List.of(unknown("")) : readings;
    }
    return List.of(record(root, ""));
  }

  /** One qualification, in the envelope of the API or out of it. */
  private Reading record(JsonNode root, String pointer) {
    if (root.path("beroepskwalificatie").isObject()) {
      return record(root.get("beroepskwalificatie"), pointer + "/beroepskwalificatie");
    }
    if (!root.has("versie_nr_lang")) {
      return unknown(pointer);
    }
    RecordFindings findings = new RecordFindings(name);
    Optional<Qualification> read =
        new RecordQualification(new JsonFields(root, pointer, findings), findings).whole();
    return reading(read, FAMILY, findings.all());
  }

  private List<Reading> list(JsonNode root) {
    RecordFindings ofPage = new RecordFindings(name);
    JsonFields page = new JsonFields(root, "", ofPage);
    page.skip("meta", "links");
    List<Reading> readings =
        page.objects("gegevens").stream()
            .flatMap(element -> RecordList.versions(element, name).stream())
            .map(version -> reading(version.read(), LIST_FAMILY, version.findings().all()))
            .collect(Collectors.toCollection(ArrayList::new));
    page.reportRest();
    List<Finding> findings = ofPage.all();
    if (readings.isEmpty()) {
      return List.of(unknown(""));
    }
    if (!findings.isEmpty()) {
      readings.add(new Reading.Rejected(findings));
    }
    return readings;
  }

  private Reading reading(Optional<Qualification> read, String family, List<Finding> all) {
    Source known = new Source(source.name(), source.sha256(), family);
    return read.<Reading>map(content -> new Reading.Read(known, content, all))
        .orElseGet(() -> new Reading.Rejected(all));
  }

  private Reading unknown(String pointer) {
    return Reading.Rejected.because(
        Finding.info(
            "document-unknown",
            Place.of(name, pointer),
            "not read: JSON, but it does not look like " + LOOKS_LIKE));
  }
}
