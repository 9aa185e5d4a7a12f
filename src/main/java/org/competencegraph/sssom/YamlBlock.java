package org.competencegraph.sssom;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The YAML of a header, which comes from anywhere: maps, lists and texts alone. What SSSOM forbids
 * is refused (anchors, aliases, tags), and with it all that could grow without end or make objects;
 * a number or a date stays the text that it was written as.
 */
final class YamlBlock {

  private static final int LONGEST = 1 << 20;
  private static final int DEEPEST = 8;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(LONGEST)
          .build();

  private YamlBlock() {}

  /** A block is no YAML, or not of the kind that a header may be. */
  static final class NotReadable extends Exception {
    private static final long serialVersionUID = 1;

    NotReadable(String why) {
      super(why);
    }
  }

  /** The keys with what they hold: a text, a list or a map of these. */
  static Map<String, Object> of(String yaml) throws NotReadable {
    if (yaml.length() > LONGEST) {
      throw new NotReadable("it has more than " + LONGEST + " characters");
    }
    try {
      Map<String, Object> keys = new LinkedHashMap<>();
      if (!hasContent(yaml)) {
        return keys;
      }
      Object root = new Load(SETTINGS).loadFromString(yaml);
      ((Map<?, ?>) root).forEach((key, value) -> keys.put(String.valueOf(key), value));
      return keys;
    } catch (YamlEngineException e) {
      throw new NotReadable(e.getMessage().lines().findFirst().orElse("it is no YAML"));
    } catch (StackOverflowError e) {
      throw new NotReadable("it is nested too deeply");
    }
  }

  /** Refuses what a header may not have; false where there are only comments. */
  private static boolean hasContent(String yaml) throws NotReadable {
    int depth = 0;
    boolean hasContent = false;
    for (Event event : new Parse(SETTINGS).parseString(yaml)) {
      if (isForbidden(event)) {
        throw new NotReadable("it has an anchor, an alias or a tag, which SSSOM does not allow");
      }
      if (event instanceof NodeEvent && !hasContent) {
        hasContent = true;
        if (!(event instanceof MappingStartEvent)) {
          throw new NotReadable("it has no keys");
        }
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        throw new NotReadable("it is nested too deeply");
      }
    }
    return hasContent;
  }

  private static boolean isForbidden(Event event) {
    boolean isTagged =
        event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
            || event instanceof CollectionStartEvent start && start.getTag().isPresent();
    return isTagged
        || event instanceof AliasEvent
        || event instanceof NodeEvent node && node.getAnchor().isPresent();
  }
}
