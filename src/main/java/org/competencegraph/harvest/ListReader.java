package org.competencegraph.harvest;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.competencegraph.model.QualificationNumber;

/**
 * Reads the register's list page by page, and believes nothing of it: numbers are checked, pages
 * that only repeat end it, and what it says of itself is compared with what came.
 */
final class ListReader {

  /** Far more than all numbers of four digits need. */
  private static final int MAX_PAGES = 2000;

  private final Question question;
  private final RegisterClient client;
  private final Listener listener;
  private final Notes notes;

  private final Set<URI> asked = new HashSet<>();
  private final Set<QualificationNumber> seen = new HashSet<>();
  private final SortedSet<QualificationNumber> wanted = new TreeSet<>();
  private int qualifications;

  ListReader(Question question, RegisterClient client, Listener listener, Notes notes) {
    this.question = question;
    this.client = client;
    this.listener = listener;
    this.notes = notes;
  }

  /**
   * Reads all pages.
   *
   * @throws HarvestFailed if there is not even a first page
   */
  Listing read() throws HarvestFailed, InterruptedException {
    URI address = question.base().list(0, question.since());
    int pages = 0;
    Optional<ListPage> last = Optional.empty();
    while (true) {
      asked.add(address);
      listener.lists(pages + 1);
      Optional<ListPage> page = page(address, pages);
      if (page.isEmpty()) {
        return listing(false);
      }
      boolean isFirst = pages == 0;
      if (page.get().qualifications().isEmpty()) {
        last = isFirst ? page : last;
        break;
      }
      if (!takeAll(page.get().qualifications()) || pages >= MAX_PAGES) {
        repeats(pages);
        break;
      }
      pages++;
      last = page;
      Optional<URI> next = next(page.get(), address, pages);
      if (next.isPresent() && asked.contains(next.get())) {
        repeats(pages);
        break;
      }
      if (next.isEmpty()) {
        break;
      }
      address = next.get();
    }
    int came = pages;
    last.ifPresent(page -> compare(page, came));
    return listing(true);
  }

  private Listing listing(boolean whole) {
    return new Listing(qualifications, wanted, whole);
  }

  private Optional<ListPage> page(URI address, int before)
      throws HarvestFailed, InterruptedException {
    Answer answer = client.get(address);
    Optional<ListPage> page =
        answer instanceof Answer.Body body ? ListPage.of(body.bytes()) : Optional.empty();
    if (page.isPresent()) {
      return page;
    }
    String why =
        switch (answer) {
          case Answer.Body body -> "answers with something that is no list";
          case Answer.Missing missing -> "knows no such page (status 404)";
          case Answer.Refused refused -> refused.why();
          case Answer.Elsewhere elsewhere ->
              "redirects to " + notes.quoted(elsewhere.server()) + ", which is not asked";
          case Answer.Exhausted exhausted -> exhausted.why();
        };
    if (before == 0) {
      throw new HarvestFailed(
          "there is no list of qualifications at "
              + question.base()
              + ": the server "
              + why
              + "; check the address, or try again later");
    }
    notes.error(
        "harvest-list-cut",
        place(before),
        "the server " + why + "; what was listed before is fetched: harvest again for the rest");
    return Optional.empty();
  }

  private static String place(int before) {
    return "list, page " + (before + 1);
  }

  private void repeats(int before) {
    notes.warning(
        "harvest-list-repeats",
        place(before),
        "the list comes back to what it has said before; it is not read any further");
  }

  /** Whether one of these qualifications was not listed before. */
  private boolean takeAll(List<ListPage.Listed> page) {
    boolean isNew = false;
    for (ListPage.Listed listed : page) {
      isNew |= take(listed);
    }
    return isNew;
  }

  private boolean take(ListPage.Listed listed) {
    String text = listed.number().or(listed::latest).orElse("");
    Optional<QualificationNumber> name = QualificationNumber.parse(text);
    if (name.isEmpty()) {
      refused(text);
    }
    if (name.isEmpty() || !seen.add(name.get())) {
      return false;
    }
    qualifications++;
    List<QualificationNumber> recognised =
        listed.recognised().stream().flatMap(one -> version(one).stream()).toList();
    Optional<QualificationNumber> latest = listed.latest().flatMap(this::version);
    List<QualificationNumber> versions =
        question.allVersions()
            ? Stream.concat(latest.stream(), recognised.stream()).toList()
            : latest.or(() -> recognised.stream().max(Comparator.naturalOrder())).stream().toList();
    if (versions.isEmpty()) {
      notes.info(
          "harvest-not-recognised",
          name.get().toString(),
          "the register has no recognised version of it to fetch");
    }
    wanted.addAll(versions);
    return true;
  }

  /**
   * A number of exactly the shape BK-0351-3: only such a text gets into an address or a file's
   * name.
   */
  private Optional<QualificationNumber> version(String text) {
    Optional<QualificationNumber> number =
        QualificationNumber.parse(text)
            .filter(parsed -> parsed.version().isPresent() && parsed.toString().equals(text));
    if (number.isEmpty()) {
      refused(text);
    }
    return number;
  }

  private void refused(String text) {
    notes.warning(
        "harvest-number",
        "list",
        notes.quoted(text) + " is no number of a qualification; it is not asked for");
  }

  /**
   * The page after this one: where its link says, if that is on the same server; else the next
   * number, if it says that there is more.
   */
  private Optional<URI> next(ListPage page, URI from, int pages) {
    if (page.next().isPresent()) {
      Optional<URI> link =
          Links.resolved(from, page.next().get()).filter(question.base()::isSameServer);
      if (link.isPresent()) {
        return link;
      }
      notes.warning(
          "harvest-list-link",
          place(pages - 1),
          "the link to the next page, "
              + notes.quoted(page.next().get())
              + ", leads to another server; it is not followed");
    }
    boolean isMore = page.last().map(is -> !is).orElse(pages < page.pages().orElse(0));
    return isMore ? Optional.of(question.base().list(pages, question.since())) : Optional.empty();
  }

  /** What the last page says of the whole list, against what came. */
  private void compare(ListPage last, int pages) {
    int elements = last.elements().orElse(qualifications);
    // A list of nothing has no page, or an empty one.
    int saidPages = qualifications == 0 ? pages : last.pages().orElse(pages);
    if (elements != qualifications || saidPages != pages) {
      notes.warning(
          "harvest-list-counts",
          "list",
          "the register says that it has "
              + elements
              + " qualifications on "
              + saidPages
              + " pages, and lists "
              + qualifications
              + " on "
              + pages
              + "; harvest again, something may be missing");
    } else if (qualifications == 0 && question.asksForAll()) {
      notes.warning(
          "harvest-list-counts", "list", "the register lists no qualification; check its address");
    }
  }
}
