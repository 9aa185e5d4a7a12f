package org.competencegraph.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.competencegraph.model.Content;
import org.competencegraph.model.Phrase;

/** What a document says, wherever and however it is printed there. */
final class Statements {

  private Statements() {}

  static Object of(Content content) {
    return said(content);
  }

  private static Object said(Object thing) {
    return switch (thing) {
      case Phrase phrase -> phrase.text();
      case Collection<?> many -> many.stream().map(Statements::said).toList();
      case Optional<?> one -> one.map(Statements::said);
      case Record parts -> partsOf(parts);
      default -> thing;
    };
  }

  private static List<Object> partsOf(Record parts) {
    List<Object> all = new ArrayList<>();
    all.add(parts.getClass().getSimpleName());
    for (RecordComponent component : parts.getClass().getRecordComponents()) {
      if (component.getType() == org.competencegraph.model.Place.class) {
        continue;
      }
      try {
        all.add(component.getName() + "=" + said(component.getAccessor().invoke(parts)));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return all;
  }
}
