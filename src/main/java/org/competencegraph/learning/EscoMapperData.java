package org.competencegraph.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.competencegraph.align.Candidates;
import org.competencegraph.align.Outcome;
import org.competencegraph.align.Settled;
import org.competencegraph.mapping.Example;
import org.competencegraph.mapping.Label;
import org.competencegraph.mapping.LabelledCode;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.mapping.Thesaurus;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.mapping.Translation;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.rdf.Iris;

/**
 * What a mapper to ESCO learns from: its skills and occupations, and what published and reviewed
 * mappings say, and no review denies, of texts that the input has: labels of Competent, competences
 * of qualifications.
 */
public final class EscoMapperData {

  /** A text with the IRIs that it is mapped to. */
  private record Mapped(String group, String text, List<String> context, TreeSet<String> targets) {}

  private EscoMapperData() {}

  /** Whatever the relation, a target is better than any concept that nobody chose. */
  public static TrainingData of(Candidates candidates, Collection<MappingSet> given, Iris iris) {
    Settled settled = new Settled(List.copyOf(given));
    List<MappingSet> sets = given.stream().map(settled::withoutDenied).toList();
    List<LabelledCode> codes =
        candidates.catalogue().esco().candidates().stream().map(EscoMapperData::code).toList();
    Set<String> targets = new HashSet<>();
    codes.forEach(code -> targets.add(code.notation()));
    SortedMap<String, Mapped> texts = texts(candidates, iris);
    for (MappingSet set : sets) {
      for (Mapping mapping : set.mappings()) {
        if (texts.containsKey(mapping.subject())
            && mapping.isPositive()
            && targets.contains(mapping.object())) {
          texts.get(mapping.subject()).targets().add(mapping.object());
        }
      }
    }
    List<Example> examples = new ArrayList<>();
    texts.values().stream()
        .filter(each -> !each.targets().isEmpty())
        .map(
            each ->
                new Example(each.group(), each.text(), each.context(), List.copyOf(each.targets())))
        .forEach(examples::add);
    examples.addAll(RomeTitles.examples(candidates, sets, targets, iris));
    examples.addAll(EscoTexts.ofDescriptions(candidates));
    examples.addAll(EscoTexts.ofRelatedSkills(candidates));
    examples.addAll(EscoTexts.ofGroups(candidates));
    List<Translation> translations = new ArrayList<>(EscoTexts.ofCodes(candidates));
    translations.addAll(EscoTexts.ofDescriptionsInEnglish(candidates));
    return new TrainingData(Scheme.ESCO, codes, examples, translations, Thesaurus.shipped());
  }

  private static SortedMap<String, Mapped> texts(Candidates candidates, Iris iris) {
    SortedMap<String, Mapped> texts = new TreeMap<>();
    for (CompetentConcept concept : candidates.catalogue().concepts()) {
      texts.put(
          iris.competent(concept.code()).stringValue(),
          new Mapped(concept.code().notation(), concept.label(), List.of(), new TreeSet<>()));
    }
    for (Outcome outcome : candidates.outcomes()) {
      texts.put(
          iris.competence(outcome.qualification(), outcome.id()).stringValue(),
          new Mapped(
              outcome.qualification().series(),
              outcome.title(),
              outcome.context(),
              new TreeSet<>()));
    }
    return texts;
  }

  private static LabelledCode code(EscoConcept concept) {
    List<Label> labels = new ArrayList<>();
    concept.labels().forEach((language, label) -> labels.add(new Label(label, language)));
    concept
        .alternatives()
        .forEach((language, all) -> all.forEach(label -> labels.add(new Label(label, language))));
    return new LabelledCode(concept.iri(), concept.kind().name().toLowerCase(Locale.ROOT), labels);
  }
}
