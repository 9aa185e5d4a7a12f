package org.competencegraph.harvest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.competencegraph.model.QualificationNumber;

/**
 * Where the register's API is: every address that is asked starts with it, and the key goes to its
 * server only.
 *
 * @param uri without a slash at its end
 */
public record BaseUrl(URI uri) {

  /** The API "Beroepskwalificaties" of the Flemish government. */
  public static final String OFFICIAL =
      "https://onderwijs.api.vlaanderen.be/kwalificaties-en-curriculum/beroepskwalificaties/v2";

  private static final int PAGE_SIZE = 20;
  private static final String RESOURCE = "/beroepskwalificatie";

  /** By its letters, not by asking for its address: what a name stands for can change. */
  private static final Pattern LOOPBACK =
      Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[::1]");

  /** Checks that a key can be sent there. */
  public BaseUrl {
    if (uri.getHost() == null || uri.getScheme() == null) {
      throw refused("has no host; write it as " + OFFICIAL);
    }
    boolean https = uri.getScheme().equalsIgnoreCase("https");
    boolean http = uri.getScheme().equalsIgnoreCase("http");
    if (!https && !(http && LOOPBACK.matcher(uri.getHost()).matches())) {
      throw refused("is not https: a key sent there could be read on its way");
    }
    if (uri.getPort() > 65_535) {
      throw refused("has a port that there is not");
    }
    if (uri.getRawUserInfo() != null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null
        || uri.getRawPath().endsWith("/")) {
      throw refused("has more than scheme, host, port and path");
    }
  }

  /**
   * Reads an address, with a slash at its end or without.
   *
   * @throws IllegalArgumentException if it is none, has user, query or fragment, or is plain http
   *     to another machine
   */
  public static BaseUrl of(String text) {
    try {
      return new BaseUrl(new URI(text.strip().replaceAll("/+$", "")));
    } catch (URISyntaxException e) {
      throw refused("is no address; write it as " + OFFICIAL);
    }
  }

  /** Its own words are left out: somebody may have put a key in them. */
  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("the address of the register " + why);
  }

  URI list(int page, Optional<LocalDate> since) {
    return URI.create(
        uri
            + RESOURCE
            + "?pagenr="
            + page
            + "&size="
            + PAGE_SIZE
            + since.map(date -> "&zoek_gewijzigd_sinds=" + date).orElse(""));
  }

  URI record(QualificationNumber number) {
    return URI.create(uri + RESOURCE + "/" + number);
  }

  /** Same scheme, host and port, and no user before the host. */
  boolean isSameServer(URI other) {
    return other.getHost() != null
        && other.getRawUserInfo() == null
        && uri.getScheme().equalsIgnoreCase(other.getScheme())
        && uri.getHost().equalsIgnoreCase(other.getHost())
        && port(uri) == port(other);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
