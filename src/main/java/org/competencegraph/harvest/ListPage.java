package org.competencegraph.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/**
 * A page of the register's list, as the server says it: nothing of it is checked yet.
 *
 * @param next the address of the next page
 * @param pages how many there are of them
 * @param elements how many qualifications there are on all pages
 * @param last whether this is the last page
 */
record ListPage(
    List<Listed> qualifications,
    Optional<String> next,
    OptionalInt pages,
    OptionalInt elements,
    Optional<Boolean> last) {

  private static final String RECOGNISED = "ERKEND";

  /**
   * A qualification.
   *
   * @param number of the series
   * @param latest the number of the latest recognised version
   * @param recognised the numbers of all versions that are recognised, or do not say
   */
  record Listed(Optional<String> number, Optional<String> latest, List<String> recognised) {}

  /** Reads a page; empty where the bytes are none. */
  static Optional<ListPage> of(byte[] bytes) {
    return StrictJson.read(bytes).filter(json -> json.path("gegevens").isArray()).map(ListPage::of);
  }

  private static ListPage of(JsonNode json) {
    JsonNode meta = json.path("meta");
    return new ListPage(
        each(json.path("gegevens")).map(ListPage::listed).toList(),
        text(json.path("links").path("next").path("href")),
        number(meta.path("total_pages")),
        number(meta.path("total_elements")),
        Optional.of(meta.path("last")).filter(JsonNode::isBoolean).map(JsonNode::booleanValue));
  }

  private static Listed listed(JsonNode element) {
    return new Listed(
        text(element.path("beroepskwalificatie_nr")),
        text(element.path("laatst_erkende_versie").path("versie_nr_lang")),
        each(element.path("versies"))
            .filter(version -> version.path("statuscode").asText(RECOGNISED).equals(RECOGNISED))
            .flatMap(version -> text(version.path("versie_nr_lang")).stream())
            .toList());
  }

  private static java.util.stream.Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Optional<String> text(JsonNode value) {
    return Optional.of(value).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  private static OptionalInt number(JsonNode value) {
    return value.canConvertToInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
  }
}
