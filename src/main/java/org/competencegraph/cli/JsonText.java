package org.competencegraph.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.query.Wording;

/** A text as a line of JSON: {@code {"text": …, "context": […]}}. Other keys are passed over. */
final class JsonText {

  /** How programs begin an array; a text may begin with a bracket too. */
  private static final Pattern ARRAY = Pattern.compile("\\[\\s*(?:[{\"].*)?");

  private static final int LONGEST = 150;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private JsonText() {}

  /** Whether a line begins an array, which is no line for each text. */
  static boolean isArray(String line) {
    return ARRAY.matcher(line).matches();
  }

  static Wording of(Place place, String line) throws TextForm.Malformed {
    try {
      JsonNode object = JSON.readTree(line);
      JsonNode context = object.path("context");
      if (object.path("text").isTextual() && isTexts(context)) {
        List<String> texts = new ArrayList<>();
        context.forEach(each -> texts.add(each.textValue()));
        return new Wording(object.get("text").textValue(), texts);
      }
      throw malformed(place, "this is not such an object");
    } catch (JsonProcessingException e) {
      throw malformed(place, Printable.line(e.getOriginalMessage(), LONGEST));
    }
  }

  private static boolean isTexts(JsonNode context) {
    boolean texts = context.isArray() || context.isMissingNode() || context.isNull();
    for (JsonNode each : context) {
      texts &= each.isTextual();
    }
    return texts;
  }

  private static TextForm.Malformed malformed(Place place, String why) {
    return new TextForm.Malformed(
        Finding.error(
            "line-not-json",
            place,
            "each line is an object like {\"text\": \"…\", \"context\": [\"…\"]}: " + why));
  }
}
