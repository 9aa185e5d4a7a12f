package org.competencegraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.competencegraph.align.Catalogue;
import org.competencegraph.align.EscoConcepts;
import org.competencegraph.derive.OwnSets;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Place;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.vocabulary.LoadedMappings;
import org.competencegraph.vocabulary.LoadedSet;
import org.competencegraph.vocabulary.MappedThings;
import org.competencegraph.vocabulary.MappingFiles;
import org.competencegraph.vocabulary.RowFindings;
import org.competencegraph.vocabulary.TableFile;

/**
 * The mapping sets of a build: read, put below the base of the graph, and carried to the version of
 * ESCO that is loaded.
 *
 * @param sets by name
 */
record MappingInput(List<MappingSet> sets, List<TableFile> files, List<Finding> findings) {

  static final MappingInput NONE = new MappingInput(List.of(), List.of(), List.of());

  private static final String ESCO = EscoConcept.NAMESPACE;

  static MappingInput read(Inputs inputs, Catalogue catalogue, Iris iris) {
    LoadedMappings loaded = MappingFiles.read(inputs.mappings(), things(iris));
    List<Finding> findings = new ArrayList<>(loaded.findings());
    List<MappingSet> sets = new ArrayList<>();
    Reader reader = new Reader(catalogue, iris);
    for (LoadedSet set : loaded.sets()) {
      String file = set.places().getFirst().document();
      if (OwnSets.has(set.set().name())) {
        findings.add(
            Finding.error(
                "mapping-set-own",
                Place.whole(file),
                "its set is called "
                    + set.set().name()
                    + ", as one that each build makes anew; it is left out, bring it in with"
                    + " \"mappings apply\""));
      } else {
        RowFindings found = new RowFindings(file);
        MappingSet read = reader.of(set, found);
        findings.addAll(found.all());
        if (!read.mappings().isEmpty()) {
          sets.add(read);
        }
      }
    }
    return new MappingInput(sets, loaded.files(), findings);
  }

  private static MappedThings things(Iris iris) {
    return new MappedThings() {
      @Override
      public String competent(CompetentCode code) {
        return iris.competent(code).stringValue();
      }

      @Override
      public String appellation(String number) {
        return iris.romeAppellation(number).stringValue();
      }
    };
  }

  /** Makes of a set what the graph can hold. */
  private static final class Reader {

    private final Iris iris;
    private final EscoConcepts esco;
    private final String competent;
    private final Set<String> codes = new HashSet<>();

    Reader(Catalogue catalogue, Iris iris) {
      this.iris = iris;
      this.esco = catalogue.esco();
      this.competent = iris.base() + "id/competent/";
      catalogue.concepts().forEach(each -> codes.add(iris.competent(each.code()).stringValue()));
    }

    MappingSet of(LoadedSet set, RowFindings findings) {
      List<Mapping> kept = new ArrayList<>();
      for (int i = 0; i < set.places().size(); i++) {
        Mapping mapping = towardsEsco(set.set().mappings().get(i));
        Place place = set.places().get(i);
        String left = column(set.set(), mapping.isTurned() ? Slot.OBJECT_ID : Slot.SUBJECT_ID);
        String right = column(set.set(), mapping.isTurned() ? Slot.SUBJECT_ID : Slot.OBJECT_ID);
        Optional<String> subject = carried(mapping.subject(), left, place, findings);
        Optional<String> object = carried(mapping.object(), right, place, findings);
        if (subject.isPresent() && object.isPresent()) {
          kept.add(moved(mapping, subject.get(), object.get()));
        }
      }
      TreeMap<String, List<String>> slots = new TreeMap<>(set.set().slots());
      return new MappingSet(
          set.set().name(),
          set.set().prefixes(),
          set.set().extensions(),
          slots,
          set.set().sources(),
          kept);
    }

    /** All that follows and asks looks for ESCO on the side of the object. */
    private static Mapping towardsEsco(Mapping mapping) {
      boolean isTwoThings = !mapping.object().isEmpty() && !mapping.isWithoutTerm();
      return isTwoThings && mapping.subject().startsWith(ESCO) && !mapping.object().startsWith(ESCO)
          ? mapping.turned()
          : mapping;
    }

    /** What a file calls it; of published tables only the objects are of ESCO. */
    private static String column(MappingSet set, Slot slot) {
      boolean isSssom = set.value(Slot.MAPPING_SET_ID).isPresent();
      return "column " + (isSssom ? slot.id() : "escoUri") + ": ";
    }

    private Optional<String> carried(
        String given, String column, Place place, RowFindings findings) {
      String iri = iris.carried(given);
      if (iri.startsWith(competent)) {
        doubt(iri, place, findings);
      }
      if (!iri.startsWith(ESCO) || esco.isEmpty() || esco.isLive(iri)) {
        return Optional.of(iri);
      }
      Optional<String> successor = esco.replacement(iri);
      String loaded = "the loaded ESCO" + esco.version().map(each -> " " + each).orElse("");
      findings.add(
          successor.isPresent()
              ? Finding.info(
                  "mapping-replaced",
                  place,
                  column
                      + iri
                      + " was replaced in "
                      + loaded
                      + "; the mapping is carried to its successor")
              : Finding.warning(
                  "mapping-gone",
                  place,
                  column
                      + iri
                      + " is not of use in "
                      + loaded
                      + ", and nothing replaces it; the row is left out"));
      return successor;
    }

    /** Version 2 alone has a list: codes of version 1 are known from documents. */
    private void doubt(String iri, Place place, RowFindings findings) {
      String notation = iri.substring(competent.length());
      boolean isListed = CompetentCode.Version2.of(notation).isPresent() && !codes.isEmpty();
      if (isListed && !codes.contains(iri) && !notation.endsWith("-c")) {
        findings.add(
            Finding.warning(
                "mapping-code-unknown",
                place,
                notation + " is not in the loaded lists of Competent; the mapping is kept"));
      }
    }

    private Mapping moved(Mapping mapping, String subject, String object) {
      Mapping moved = mapping.between(subject, object);
      boolean isReplaced = object.startsWith(ESCO) && !object.equals(mapping.object());
      return isReplaced
          ? moved
              .with(Slot.OBJECT_LABEL, esco.label(object, "nl").orElse(""))
              .and(Slot.DERIVED_FROM, mapping.object())
          : moved;
    }
  }
}
