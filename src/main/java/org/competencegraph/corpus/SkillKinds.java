package org.competencegraph.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;

/** The kinds of skills: where a record gives a skill one, that of another document goes. */
final class SkillKinds {

  private final Map<String, Set<String>> ofRecord;
  private final String recordName;
  private final Place place;
  private final List<Finding> findings;

  SkillKinds(Descriptors record, String recordName, Place place, List<Finding> findings) {
    this.ofRecord =
        Map.of(
            "cognitive", texts(record.cognitiveSkills()),
            "problem-solving", texts(record.problemSolvingSkills()),
            "motor", texts(record.motorSkills()));
    this.recordName = recordName;
    this.place = place;
    this.findings = findings;
  }

  private static Set<String> texts(List<Phrase> skills) {
    return skills.stream().map(Phrase::text).collect(Collectors.toSet());
  }

  Descriptors applied(Descriptors described) {
    return described.withSkills(
        kept("cognitive", described.cognitiveSkills()),
        kept("problem-solving", described.problemSolvingSkills()),
        kept("motor", described.motorSkills()));
  }

  private List<Phrase> kept(String kind, List<Phrase> skills) {
    return skills.stream().filter(skill -> isKept(kind, skill)).toList();
  }

  private boolean isKept(String kind, Phrase skill) {
    if (ofRecord.get(kind).contains(skill.text())) {
      return true;
    }
    Optional<String> other =
        ofRecord.entrySet().stream()
            .filter(list -> list.getValue().contains(skill.text()))
            .map(Map.Entry::getKey)
            .findFirst();
    other.ifPresent(
        right ->
            findings.add(
                Finding.info(
                    "skill-kind-superseded",
                    skill.place().line() > 0 ? skill.place() : place,
                    "\""
                        + skill.text()
                        + "\" is a "
                        + kind
                        + " skill here and a "
                        + right
                        + " skill in "
                        + recordName
                        + "; the record's kind is taken")));
    return other.isEmpty();
  }
}
