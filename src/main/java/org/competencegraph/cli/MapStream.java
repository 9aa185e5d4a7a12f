package org.competencegraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.competencegraph.query.Mapped;
import org.competencegraph.query.Wording;

/**
 * Maps texts on all cores while they are read, and prints the answers in their order, the first
 * when it is known: what cannot be answered at all leaves no half of an answer. Only a few batches
 * are in memory, and whoever waits for an answer before giving the next text gets it.
 */
final class MapStream {

  private static final int MOST_TEXTS = 256;
  private static final int MOST_CHARACTERS = 1 << 20;

  /** What a line of a context takes in memory beside its characters, in characters. */
  private static final int OF_A_LINE = 32;

  private final Function<Wording, Mapped> mapping;
  private final AnswerForm form;
  private final PrintStream out;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final Deque<Future<String>> coming = new ArrayDeque<>();
  private boolean hasPrinted;

  MapStream(Function<Wording, Mapped> mapping, AnswerForm form, PrintStream out) {
    this.mapping = mapping;
    this.form = form;
    this.out = out;
  }

  /** Maps all, unless answers can no longer be written: the console knows why. */
  void run(GivenTexts texts) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      for (var batch = batch(texts); !batch.isEmpty(); batch = batch(texts)) {
        List<GivenText> given = batch;
        coming.add(workers.submit(() -> answers(given)));
        printWhile(texts.isReady() ? 2 * cores : 0);
        if (out.checkError()) {
          return;
        }
      }
      printWhile(0);
    } finally {
      // What is being mapped ends before the graph is closed.
      coming.forEach(each -> each.cancel(false));
      workers.close();
    }
    out.print(hasPrinted ? form.tail() : form.head() + form.tail());
  }

  /** The texts that are there, up to a number; if none is there, the next one. */
  private static List<GivenText> batch(GivenTexts texts) throws IOException {
    List<GivenText> batch = new ArrayList<>();
    int characters = 0;
    do {
      Optional<GivenText> next = texts.next();
      if (next.isEmpty()) {
        return batch;
      }
      batch.add(next.get());
      characters += size(next.get().wording());
    } while (batch.size() < MOST_TEXTS && characters < MOST_CHARACTERS && texts.isReady());
    return batch;
  }

  /** All of it is in memory, however little of a long context counts. */
  private static int size(Wording wording) {
    int size = wording.text().length();
    for (String line : wording.context()) {
      size += line.length() + OF_A_LINE;
    }
    return size;
  }

  private String answers(List<GivenText> batch) {
    return batch.stream()
        .map(this::answer)
        .map(form.body())
        .collect(Collectors.joining(form.between()));
  }

  private Answer answer(GivenText text) {
    return new Answer(
        text.hasWords()
            ? mapping.apply(text.wording())
            : new Mapped(text.wording().text(), List.of()),
        text.error());
  }

  /** Prints the oldest batches until no more than that are left. */
  private void printWhile(int most) throws IOException {
    while (coming.size() > most) {
      String answers = result(coming.remove());
      out.print(hasPrinted ? form.between() : form.head());
      out.print(answers);
      hasPrinted = true;
    }
    out.flush();
  }

  private static String result(Future<String> answers) throws IOException {
    try {
      return answers.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }
}
