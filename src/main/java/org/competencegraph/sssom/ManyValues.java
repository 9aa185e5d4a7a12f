package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.List;

/** Several values in a cell, with bars between them; a bar or a backslash in one is escaped. */
final class ManyValues {

  private ManyValues() {}

  static List<String> split(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean isEscape =
          c == '\\' && i + 1 < cell.length() && "\\|".indexOf(cell.charAt(i + 1)) >= 0;
      if (isEscape) {
        value.append(cell.charAt(++i));
      } else if (c == '|') {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  static String join(List<String> values) {
    return String.join(
        "|", values.stream().map(each -> each.replace("\\", "\\\\").replace("|", "\\|")).toList());
  }
}
