package org.competencegraph.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Content;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.TrainingPlan;

/** What a document says, without where and how it is printed: the same in every file format. */
final class ContentTexts {

  private ContentTexts() {}

  static Map<String, Object> of(Content content) {
    Map<String, Object> texts = new TreeMap<>();
    switch (content) {
      case Qualification qualification -> add(qualification, texts);
      case TrainingPlan plan -> add(plan, texts);
    }
    return texts;
  }

  private static void add(Qualification read, Map<String, Object> texts) {
    texts.put("number", read.number());
    texts.put("title", read.title().map(Phrase::text));
    texts.put("title note", read.titleNote().map(Phrase::text));
    texts.put("fiche", read.fiche());
    texts.put("fiche label", read.ficheLabel());
    texts.put("definition", read.definition().map(Phrase::text));
    texts.put("level", read.level());
    texts.put("year", read.year());
    texts.put("current", read.current());
    texts.put("certificates", read.certificates().getClass().getSimpleName());
    for (Competence competence : read.competences()) {
      String key = "competence " + competence.number();
      texts.put(key, competence.title().map(Phrase::text));
      texts.put(key + " group", competence.group());
      texts.put(key + " codes", competence.codes().stream().map(CompetentCode::notation).toList());
      texts.put(key + " activities", texts(competence.activities()));
      texts.put(key + " knowledge", known(competence.knowledge()));
    }
    add(read.descriptors(), texts);
  }

  private static void add(Descriptors all, Map<String, Object> texts) {
    texts.put("generic knowledge", known(all.genericKnowledge()));
    texts.put("specific knowledge", known(all.specificKnowledge()));
    texts.put("other knowledge", known(all.otherKnowledge()));
    texts.put("cognitive skills", texts(all.cognitiveSkills()));
    texts.put("problem-solving skills", texts(all.problemSolvingSkills()));
    texts.put("motor skills", texts(all.motorSkills()));
    texts.put("work environment", texts(all.workEnvironment()));
    texts.put("ways of acting", texts(all.waysOfActing()));
    texts.put("autonomous in", texts(all.autonomousIn()));
    texts.put("bound by", texts(all.boundBy()));
    texts.put("relies on", texts(all.reliesOn()));
    texts.put("responsibilities", texts(all.responsibilities()));
  }

  private static void add(TrainingPlan plan, Map<String, Object> texts) {
    texts.put("title", plan.title().map(Phrase::text));
    texts.put("description", plan.description().map(Phrase::text));
    texts.put("duration", plan.duration().map(Phrase::text));
    for (TrainingPlan.PlanCompetence competence : plan.competences()) {
      String key = "competence " + competence.number();
      texts.put(key, competence.title().text());
      for (int i = 0; i < competence.rows().size(); i++) {
        TrainingPlan.Row row = competence.rows().get(i);
        texts.put(key + " row " + i + " skills", texts(row.skills()));
        texts.put(key + " row " + i + " knowledge", known(row.knowledge()));
        texts.put(key + " row " + i + " actions", texts(row.trainingActions()));
      }
    }
    plan.personalCompetences()
        .forEach(
            each ->
                texts.put(
                    "personal competence " + each.number(),
                    each.title().text() + ": " + each.description().map(Phrase::text)));
  }

  private static List<String> texts(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::text).toList();
  }

  private static List<String> known(List<Knowledge> knowledge) {
    return knowledge.stream().map(each -> each.phrase().text()).toList();
  }
}
