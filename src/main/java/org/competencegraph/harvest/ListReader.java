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

  /** More are counted, not named. */
  private static final int MOST_REFUSED = 50;

  private final Question question;
  private final RegisterClient client;
  private final Listener listener;
  private final Notes notes;

  private final Set<URI> asked = new HashSet<>();
  private final Set<QualificationNumber> seen = new HashSet<>();
  private final SortedSet<QualificationNumber> wanted = new TreeSet<>();
  private Optional<ListPage> last = Optional.empty();
  private int qualifications;
  private int pages;
  private int refused;

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
    Optional<URI> address = Optional.of(question.base().list(0, question.since()));
    while (address.isPresent()) {
      listener.lists(pages + 1);
      asked.add(address.get());
      Optional<ListPage> page = page(address.get());
      if (page.isEmpty()) {
        return listing(false);
      }
      address = take(page.get(), address.get());
    }
    compare();
    if (refused > MOST_REFUSED) {
      notes.warning("harvest-number", "list", "the list has " + refused + " such numbers in all");
    }
    return listing(true);
  }

  /** Takes what a page has, and says which is next; none after one that brings nothing new. */
  private Optional<URI> take(ListPage page, URI from) {
    last = last.or(() -> Optional.of(page));
    if (page.qualifications().isEmpty()) {
      return Optional.empty();
    }
    if (!takeAll(page.qualifications())) {
      return noFurther();
    }
    pages++;
    last = Optional.of(page);
    Optional<URI> next = next(page, from);
    boolean isBack = next.isPresent() && asked.contains(next.get());
    return isBack || pages == MAX_PAGES ? noFurther() : next;
  }

  private Optional<URI> noFurther() {
    notes.warning(
        "harvest-list-repeats",
        place(pages),
        "the list comes back to what it has said before, or has no end; it is not read any further");
    return Optional.empty();
  }

  private Listing listing(boolean whole) {
    return new Listing(qualifications, wanted, whole);
  }

  private Optional<ListPage> page(URI address) throws HarvestFailed, InterruptedException {
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
    if (pages == 0) {
      throw new HarvestFailed(
          "there is no list of qualifications at "
              + question.base()
              + ": the server "
              + why
              + "; check the address, or try again later");
    }
    notes.error(
        "harvest-list-cut",
        place(pages),
        "the server " + why + "; what was listed before is fetched: harvest again for the rest");
    return Optional.empty();
  }

  private static String place(int before) {
    return "list, page " + (before + 1);
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
    if (refused++ < MOST_REFUSED) {
      notes.warning(
          "harvest-number",
          "list",
          notes.quoted(text) + " is no number of a qualification; it is not asked for");
    }
  }

  /**
   * The page after this one: where its link says, if that is on the same server; else the next
   * number, if it says that there is more.
   */
  private Optional<URI> next(ListPage page, URI from) {
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
  private void compare() {
    int elements = last.map(ListPage::elements).orElseThrow().orElse(qualifications);
    // A list of nothing has no page, or an empty one.
    int saidPages =
        qualifications == 0 ? pages : last.map(ListPage::pages).orElseThrow().orElse(pages);
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
