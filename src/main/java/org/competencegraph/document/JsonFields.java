package org.competencegraph.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.competencegraph.extract.Markup;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;

/**
 * An object of a record, whose fields are taken by name. A field that is missing, null or empty
 * states nothing; one that holds something else than it should is a finding; and what nobody took
 * is told in the end, so that nothing is lost without a word.
 */
final class JsonFields {

  /** The name of the repair, as {@link Repairs} has others. */
  private static final String MARKUP_REMOVED = "markup-removed";

  private final JsonNode object;
  private final String pointer;
  private final RecordFindings findings;
  private final Set<String> taken = new HashSet<>();

  JsonFields(JsonNode object, String pointer, RecordFindings findings) {
    this.object = object;
    this.pointer = pointer;
    this.findings = findings;
  }

  /** The same object, with findings of its own. */
  JsonFields with(RecordFindings others) {
    return new JsonFields(object, pointer, others);
  }

  Place place() {
    return findings.at(pointer);
  }

  Place place(String field) {
    return findings.at(pointer + "/" + field);
  }

  boolean has(String field) {
    return object.hasNonNull(field);
  }

  /** Known, and nothing to read: links, or what another field says as well. */
  void skip(String... fields) {
    taken.addAll(List.of(fields));
  }

  /** A text that is a name or a code. */
  Optional<String> text(String field) {
    Optional<JsonNode> value = value(field);
    if (value.isPresent() && value.get().isContainerNode()) {
      findings.unreadable(place(field), "a text", value.get());
      return Optional.empty();
    }
    return value.map(JsonNode::asText).map(CanonicalText::ofProse).filter(text -> !text.isEmpty());
  }

  /** A text that is an item of a list, or a title. */
  Optional<Phrase> item(String field) {
    return phrase(field, true);
  }

  /** Running text. */
  Optional<Phrase> prose(String field) {
    return phrase(field, false);
  }

  private Optional<Phrase> phrase(String field, boolean item) {
    return value(field).flatMap(value -> phrase(value, pointer + "/" + field, item));
  }

  private Optional<Phrase> phrase(JsonNode value, String at, boolean item) {
    if (value.isContainerNode()) {
      findings.unreadable(findings.at(at), "a text", value);
      return Optional.empty();
    }
    String printed = value.asText();
    boolean markup = Markup.isIn(printed);
    String plain = markup ? Markup.removed(printed) : printed;
    String text = item ? CanonicalText.ofItem(plain) : CanonicalText.ofProse(plain);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Phrase(
                text, printed, findings.at(at), markup ? List.of(MARKUP_REMOVED) : List.of()));
  }

  OptionalInt number(String field) {
    Optional<JsonNode> value = value(field);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    if (value.get().canConvertToExactIntegral() && value.get().canConvertToInt()) {
      return OptionalInt.of(value.get().intValue());
    }
    if (value.get().isTextual() && value.get().textValue().strip().matches("-?\\d{1,9}")) {
      return OptionalInt.of(Integer.parseInt(value.get().textValue().strip()));
    }
    findings.unreadable(place(field), "a whole number", value.get());
    return OptionalInt.empty();
  }

  Optional<Boolean> truth(String field) {
    Optional<JsonNode> value = value(field);
    if (value.isPresent() && !value.get().isBoolean()) {
      findings.unreadable(place(field), "true or false", value.get());
      return Optional.empty();
    }
    return value.map(JsonNode::booleanValue);
  }

  /** An object. */
  Optional<JsonFields> object(String field) {
    Optional<JsonNode> value = value(field);
    if (value.isPresent() && !value.get().isObject()) {
      findings.unreadable(place(field), "an object", value.get());
      return Optional.empty();
    }
    return value.map(node -> new JsonFields(node, pointer + "/" + field, findings));
  }

  /** An object, or a text for the object with that text as {@code waarde}; none or one. */
  List<JsonFields> objectOrText(String field) {
    Optional<JsonNode> value = value(field);
    if (value.isPresent() && value.get().isTextual()) {
      return List.of(
          new JsonFields(findings.wrapped(value.get()), pointer + "/" + field, findings));
    }
    return object(field).stream().toList();
  }

  /** The first text, under whatever name, that has a form. */
  Optional<String> textLike(Pattern form) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String text = field.getValue().asText("").strip();
      if (form.matcher(text).matches()) {
        taken.add(field.getKey());
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** A list of objects; a text in it counts as an object with that text as {@code waarde}. */
  List<JsonFields> objects(String field) {
    Optional<JsonNode> value = value(field);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!value.get().isArray()) {
      findings.unreadable(place(field), "a list", value.get());
      return List.of();
    }
    List<JsonFields> objects = new ArrayList<>();
    for (int i = 0; i < value.get().size(); i++) {
      JsonNode each = value.get().get(i);
      String at = pointer + "/" + field + "/" + i;
      if (each.isObject()) {
        objects.add(new JsonFields(each, at, findings));
      } else if (each.isValueNode() && !each.isNull()) {
        objects.add(new JsonFields(findings.wrapped(each), at, findings));
      } else if (!each.isNull()) {
        findings.unreadable(findings.at(at), "an object", each);
      }
    }
    return objects;
  }

  /** The {@code waarde} of each object of a list. */
  List<Phrase> values(String field) {
    List<Phrase> phrases = new ArrayList<>();
    for (JsonFields each : objects(field)) {
      each.item("waarde").ifPresent(phrases::add);
      each.reportRest();
    }
    return phrases;
  }

  /** Says of each field that nobody took that it was not read. */
  void reportRest() {
    object
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!taken.contains(field) && !isNothing(object.get(field))) {
                findings.notRead(pointer + "/" + field, object.get(field));
              }
            });
  }

  private Optional<JsonNode> value(String field) {
    taken.add(field);
    return Optional.ofNullable(object.get(field)).filter(value -> !isNothing(value));
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull()
        || value.isContainerNode() && value.isEmpty()
        || value.isTextual() && value.textValue().isBlank();
  }
}
