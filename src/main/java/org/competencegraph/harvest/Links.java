package org.competencegraph.harvest;

import java.net.URI;
import java.util.Optional;

/** Addresses that a server gives, relative or whole. */
final class Links {

  private Links() {}

  /** The address; empty where the text is none. */
  static Optional<URI> resolved(URI from, String link) {
    try {
      // RFC 3986 keeps the path before a query alone; URI is older, and drops its end.
      return Optional.of(from.resolve(link.startsWith("?") ? from.getRawPath() + link : link));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
