package org.competencegraph.mapping;

import java.util.List;

/** A few codes and a few coded texts, for tests to learn from. */
final class SmallCatalogue {

  static final List<LabelledCode> CODES =
      List.of(
          code("KN-2", "Boekhoudsoftware", "Logiciels de comptabilité"),
          code("SK-1", "Bestellingen registreren", "Enregistrer des commandes"),
          code("SK-2", "De voorraad opvolgen", "Suivre le stock"),
          code("SK-3", "Klachten behandelen", "Traiter des réclamations"),
          code("SK-4", "Een klantenbestand beheren", "Gérer un fichier clients"),
          code("SK-5", "Een planning opstellen", "Établir un planning"),
          code("SK-6", "Machines onderhouden", "Entretenir des machines"),
          code("SK-7", "Machines onderhouden", "Maintenir des machines"),
          code("SK-8", "Klanten onthalen", "Accueillir des clients"));

  static final List<Example> EXAMPLES =
      List.of(
          example("BK-1", "Ontvangt en verwerkt orders", "Noteert de bestelling", "SK-1-c", "17-c"),
          example("BK-1", "Werkt in teamverband", "Overlegt met collega's", "co 01371"),
          example("BK-2", "Houdt de stock bij", "Telt de voorraad", "SK-2", "18"),
          example("BK-2", "Doet iets anders", "Wandelt"));

  private SmallCatalogue() {}

  static Mapper mapper() {
    return MapperTraining.of(new TrainingData(Scheme.COMPETENT, CODES, EXAMPLES));
  }

  static Knowledge knowledge() {
    return KnowledgeTraining.of(new TrainingData(Scheme.COMPETENT, CODES, EXAMPLES));
  }

  private static LabelledCode code(String notation, String dutch, String french) {
    return new LabelledCode(
        notation,
        notation.substring(0, 2),
        List.of(new Label(dutch, "nl"), new Label(french, "fr")));
  }

  private static Example example(String group, String title, String line, String... codes) {
    return new Example(group, title, List.of(line), List.of(codes));
  }
}
