package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody can change an answer: neither who gets it nor who made it. */
class ImmutableAnswersTest {

  /** All public records of the package, also those in other types. */
  static List<Class<?>> records() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target/classes/org/competencegraph/query"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .sorted()
          .<Class<?>>map(ImmutableAnswersTest::loaded)
          .filter(each -> each.isRecord() && isPublic(each))
          .toList();
    }
  }

  private static Class<?> loaded(String file) {
    try {
      return Class.forName(
          CompetenceGraph.class.getPackageName() + "." + file.replace(".class", ""));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return java.lang.reflect.Modifier.isPublic(type.getModifiers());
  }

  @Test
  void thereAreRecords() throws IOException {
    assertThat(records()).contains(Gap.Item.class, View.Competent.class, Match.class, Mapped.class);
  }

  @ParameterizedTest
  @MethodSource("records")
  void aRecordKeepsItsListsAndMapsToItself(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] given = Arrays.stream(components).map(each -> sample(each.getGenericType())).toArray();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    Object answer = constructor.newInstance(given);
    for (RecordComponent component : components) {
      assertFrozen(component.getAccessor().invoke(answer));
    }
    String before = answer.toString();
    Arrays.stream(given).forEach(ImmutableAnswersTest::empty);
    assertThat(answer).hasToString(before);
  }

  private static void assertFrozen(Object value) {
    if (value instanceof List<?> list) {
      assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    } else if (value instanceof Map<?, ?> map) {
      assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
      map.values().forEach(ImmutableAnswersTest::assertFrozen);
    }
  }

  private static void empty(Object value) {
    if (value instanceof List<?> list) {
      list.clear();
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(ImmutableAnswersTest::empty);
      map.clear();
    }
  }

  /** A value of a type; a list or map that can be changed, with something in it. */
  private static Object sample(Type type) {
    if (type instanceof ParameterizedType generic) {
      return switch (generic.getRawType().getTypeName()) {
        case "java.util.List" ->
            new ArrayList<>(List.of(sample(generic.getActualTypeArguments()[0])));
        case "java.util.Map" ->
            new HashMap<>(Map.of("nl", sample(generic.getActualTypeArguments()[1])));
        default -> Optional.empty();
      };
    }
    return switch (type.getTypeName()) {
      case "int" -> 1;
      case "double" -> 1.0;
      case "float" -> 1.0f;
      case "boolean" -> true;
      case "java.lang.String" -> "text";
      case "java.util.OptionalInt" -> OptionalInt.empty();
      case "java.util.OptionalDouble" -> OptionalDouble.empty();
      default -> ofThePackage((Class<?>) type);
    };
  }

  private static Object ofThePackage(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    try {
      RecordComponent[] components = type.getRecordComponents();
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(
              Arrays.stream(components).map(each -> sample(each.getGenericType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aListOfAnswersCannotBeChanged() throws IOException {
    try (CompetenceGraph graph = SampleGraph.open()) {
      List.of(
              graph.related("BK-0351-3/5", 5),
              graph.match(List.of("BK-0496-1"), 5),
              graph.suggest("klant", 5),
              graph.search("klant", Optional.empty(), Optional.empty(), 5),
              graph.search("klant", Optional.of(ThingType.ACTIVITY), Optional.empty(), 5))
          .forEach(
              answer -> {
                assertThat(answer).isNotEmpty();
                assertFrozen(answer);
              });
    }
  }
}
