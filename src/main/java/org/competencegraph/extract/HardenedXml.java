package org.competencegraph.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML that somebody else wrote, event by event. What could fetch a file or grow out of nothing, a
 * document type and its entities, is refused at sight.
 */
final class HardenedXml {

  /** Word processors nest tens of elements; newer JDKs themselves stop at 100. */
  private static final int DEEPEST = 96;

  /** Ten times what a document of a hundred pages has; a parsed element takes 100 bytes or more. */
  private static final int MOST_ELEMENTS = 1_000_000;

  private static final int START = 200;

  /** The byte order mark of UTF-8, byte by byte. */
  private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";

  /** No UTF-8: a declaration that says so, the mark of UTF-16, or its zeros. */
  private static final Pattern OTHER_ENCODING =
      Pattern.compile(
          "(?i)^<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8)|^\u00FE\u00FF|^\u00FF\u00FE|\0");

  private final String name;
  private final XMLStreamReader reader;
  private int depth;
  private int elements;

  private HardenedXml(String name, XMLStreamReader reader) {
    this.name = name;
    this.reader = reader;
  }

  /**
   * @param name what to call the XML in a finding
   */
  static HardenedXml of(byte[] bytes, String name) throws Refusal {
    // The JDK's own, whatever else is on the class path: its limits are known.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    try {
      return new HardenedXml(name, reader(bytes, factory));
    } catch (XMLStreamException | RuntimeException e) {
      throw Refusal.damaged(name + " is no XML");
    }
  }

  /** Where the JDK itself decodes UTF-8, it prints what is wrong with it on standard error. */
  private static XMLStreamReader reader(byte[] bytes, XMLInputFactory factory)
      throws XMLStreamException {
    String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
    if (OTHER_ENCODING.matcher(start).find()) {
      return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
    int mark = start.startsWith(UTF8_MARK) ? UTF8_MARK.length() : 0;
    return factory.createXMLStreamReader(
        new InputStreamReader(
            new ByteArrayInputStream(bytes, mark, bytes.length - mark),
            StandardCharsets.UTF_8.newDecoder()));
  }

  /**
   * Reads on to the end, and writes what others parse again: it is then known to be harmless.
   *
   * @param leftOut names of elements that are left out with all that is in them
   */
  static byte[] copy(byte[] bytes, String name, Set<String> leftOut) throws Refusal {
    HardenedXml xml = of(bytes, name);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (leftOut.contains(xml.element())) {
              xml.skip();
            } else {
              xml.copyStart(writer);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> writer.writeEndElement();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              writer.writeCharacters(xml.text());
          default -> {
            // Comments and processing instructions.
          }
        }
      }
      writer.close();
    } catch (XMLStreamException e) {
      throw Refusal.damaged(name + " is broken XML");
    }
    return out.toByteArray();
  }

  /** The next event, as {@link XMLStreamConstants} calls it. */
  int next() throws Refusal {
    int event;
    try {
      event = reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw Refusal.damaged(name + " is broken XML");
    }
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw Refusal.error(
              "archive-entities",
              name
                  + " declares or uses entities, which no word processor writes; nothing of it is read");
      case XMLStreamConstants.START_ELEMENT -> opened();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {
        // Text, comments and the like.
      }
    }
    return event;
  }

  private void copyStart(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeStartElement(
        orEmpty(reader.getPrefix()), reader.getLocalName(), orEmpty(reader.getNamespaceURI()));
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      writer.writeNamespace(
          orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      writer.writeAttribute(
          orEmpty(reader.getAttributePrefix(i)),
          orEmpty(reader.getAttributeNamespace(i)),
          reader.getAttributeLocalName(i),
          reader.getAttributeValue(i));
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private void opened() throws Refusal {
    depth++;
    elements++;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
      throw Refusal.error(
          "archive-too-large",
          name + " has more elements, or deeper ones, than any document of ours has");
    }
  }

  /** Leaves an element out, having just entered it. */
  void skip() throws Refusal {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** The name of the element that was entered or left, without prefix. */
  String element() {
    return reader.getLocalName();
  }

  /** An attribute of the element that was entered, by its name without prefix; or else this. */
  String attribute(String localName, String otherwise) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return reader.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  /** A number that an attribute gives, held between two; or else the lower one. */
  int number(String localName, int least, int most) {
    try {
      return Math.clamp(Long.parseLong(attribute(localName, "").strip()), least, most);
    } catch (NumberFormatException e) {
      return least;
    }
  }

  String text() {
    return reader.getText();
  }
}
