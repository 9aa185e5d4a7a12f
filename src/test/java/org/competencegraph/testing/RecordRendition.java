package org.competencegraph.testing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Depth;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;

/** A qualification as the register's API would answer it. */
public final class RecordRendition {

  private static final JsonMapper JSON = new JsonMapper();

  private RecordRendition() {}

  /** The answer for one qualification, in its envelope; a test may change it. */
  public static ObjectNode of(Qualification qualification) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode record = root.putObject("beroepskwalificatie");
    record.put("versie_nr_lang", qualification.number().toString());
    record.put("versie_nr_kort", qualification.number().version().getAsInt());
    qualification.title().ifPresent(title -> record.put("titel", title.text()));
    qualification.titleNote().ifPresent(note -> record.put("titel_toelichting", note.text()));
    qualification.definition().ifPresent(text -> record.put("definitie", text.text()));
    qualification.level().ifPresent(level -> record.put("vks_niveau", level.value()));
    qualification.year().ifPresent(year -> record.put("erkenningsjaar", year));
    qualification.current().ifPresent(current -> record.put("nieuwste_versie", current));
    ArrayNode competences = record.putArray("competenties");
    qualification
        .competences()
        .forEach(competence -> add(competence, qualification, competences.addObject()));
    values(record, "omgevingscontext", qualification.descriptors().workEnvironment());
    values(record, "handelingscontext", qualification.descriptors().waysOfActing());
    values(record, "verantwoordelijkheid", qualification.descriptors().responsibilities());
    ArrayNode autonomy = record.putArray("autonomie");
    autonomy(autonomy, "Is zelfstandig in", qualification.descriptors().autonomousIn());
    autonomy(autonomy, "Is gebonden aan", qualification.descriptors().boundBy());
    autonomy(autonomy, "Doet beroep op", qualification.descriptors().reliesOn());
    root.put("totalItems", 1);
    return root;
  }

  /** The competence of a record, to be changed by a test. */
  public static ObjectNode competence(ObjectNode root, int index) {
    return (ObjectNode) root.at("/beroepskwalificatie/competenties/" + index);
  }

  private static void add(Competence competence, Qualification qualification, ObjectNode node) {
    node.put("competentie_type", "Vakspecifieke competentie");
    competence.id().number().ifPresent(number -> node.put("nr", number));
    node.put("competentie_code", "bkc" + qualification.number().series() + competence.id());
    competence.title().ifPresent(title -> node.put("waarde", title.text()));
    ArrayNode references = node.putArray("referenties");
    for (CompetentCode code : competence.codes()) {
      references.addObject().put("referentie_nr", code.notation());
    }
    ArrayNode skills = node.putArray("vaardigheden");
    for (Phrase activity : competence.activities()) {
      skills
          .addObject()
          .put("vaardigheid_type", kind(activity, qualification))
          .put("waarde", activity.text());
    }
    ArrayNode known = node.putArray("kennis");
    for (Knowledge each : competence.knowledge()) {
      known
          .addObject()
          .put("kennis_type", kind(each.depth().orElse(Depth.STANDARD)))
          .put("waarde", each.phrase().text());
    }
  }

  private static String kind(Phrase activity, Qualification qualification) {
    return Stream.of(
            new Kind(
                "Probleemoplossende vaardigheden",
                qualification.descriptors().problemSolvingSkills()),
            new Kind("Motorische vaardigheden", qualification.descriptors().motorSkills()))
        .filter(
            kind -> kind.skills().stream().anyMatch(each -> each.text().equals(activity.text())))
        .map(Kind::name)
        .findFirst()
        .orElse("Cognitieve vaardigheden");
  }

  private record Kind(String name, List<Phrase> skills) {}

  private static String kind(Depth depth) {
    return switch (depth) {
      case BASIC -> "Basiskennis";
      case STANDARD -> "Kennis";
      case THOROUGH -> "Grondige kennis";
    };
  }

  private static void values(ObjectNode record, String field, List<Phrase> texts) {
    ArrayNode list = record.putArray(field);
    texts.forEach(text -> list.addObject().put("waarde", text.text()));
  }

  private static void autonomy(ArrayNode list, String type, List<Phrase> texts) {
    texts.forEach(text -> list.addObject().put("autonomie_type", type).put("waarde", text.text()));
  }
}
