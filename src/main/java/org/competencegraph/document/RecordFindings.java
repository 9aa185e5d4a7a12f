package org.competencegraph.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** What there is to say of a record; places are JSON pointers. */
final class RecordFindings {

  private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");

  private final String document;
  private final Findings findings;

  /** The first place of each kind of field that was not read, and how many there are. */
  private final Map<String, String> notRead = new LinkedHashMap<>();

  private final Map<String, Integer> times = new LinkedHashMap<>();

  RecordFindings(String document) {
    this.document = document;
    this.findings = new Findings(document);
  }

  Place at(String pointer) {
    return Place.of(document, pointer);
  }

  void error(String code, Place place, String message) {
    findings.error(code, place, message);
  }

  void warning(String code, Place place, String message) {
    findings.warning(code, place, message);
  }

  void info(String code, Place place, String message) {
    findings.info(code, place, message);
  }

  void unreadable(Place place, String expected, JsonNode value) {
    findings.warning(
        "record-value",
        place,
        "not read: " + Findings.shortened(value.toString()) + " is not " + expected);
  }

  /** One finding for a field, however often a list has it. */
  void notRead(String pointer, JsonNode value) {
    String field = INDEX.matcher(pointer).replaceAll("/*");
    notRead.putIfAbsent(field, pointer);
    times.merge(field, 1, Integer::sum);
  }

  /** In the order in which they were made, and what was not read at the end. */
  List<Finding> all() {
    notRead.forEach(
        (field, first) ->
            findings.info(
                "record-field-unknown",
                at(first),
                "not read: no such field is known"
                    + (times.get(field) > 1 ? ", " + times.get(field) + " times" : "")));
    notRead.clear();
    return findings.all();
  }

  /** A text as the object that it stands for. */
  JsonNode wrapped(JsonNode value) {
    return JsonNodeFactory.instance.objectNode().set("waarde", value);
  }
}
