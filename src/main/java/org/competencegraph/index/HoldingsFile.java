package org.competencegraph.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.competencegraph.files.MappedFile;

/** What holds what, in a file beside the index: gathering it takes seconds in a large graph. */
final class HoldingsFile {

  static final String NAME = "holdings.index";
  private static final int MAGIC = 0x4347484C;
  private static final int VERSION = 4;

  private HoldingsFile() {}

  static void write(Holdings holdings, Path directory) throws IOException {
    List<MappedFile.Array> arrays = new ArrayList<>();
    arrays.add(new MappedFile.Array.Ints(holdings.terms()));
    arrays.add(new MappedFile.Array.Longs(holdings.totals()));
    arrays.add(ints(holdings.qualifications().stream().toArray()));
    arrays.add(ints(holdings.fiches().stream().toArray()));
    for (Sharing way : holdings.ways()) {
      arrays.add(ints(way.alone()));
      arrays.add(new MappedFile.Array.Ints(way.members().offsets()));
      arrays.add(new MappedFile.Array.Ints(way.members().targets()));
      arrays.add(new MappedFile.Array.Ints(way.holders().offsets()));
      arrays.add(new MappedFile.Array.Ints(way.holders().targets()));
      arrays.add(new MappedFile.Array.Ints(way.weights()));
    }
    MappedFile.write(directory.resolve(NAME), MAGIC, VERSION, arrays);
  }

  private static MappedFile.Array ints(int... numbers) {
    return new MappedFile.Array.Ints(IntBuffer.wrap(numbers));
  }

  static Holdings open(Path directory) throws IOException {
    MappedFile file = MappedFile.open(directory.resolve(NAME), MAGIC, VERSION);
    IntBuffer terms = file.ints();
    LongBuffer totals = file.longs();
    BitSet qualifications = bits(file.ints());
    BitSet fiches = bits(file.ints());
    List<Sharing> ways = new ArrayList<>();
    for (String kind : Holdings.KINDS) {
      int alone = file.ints().get(0);
      Adjacency members = new Adjacency(file.ints(), file.ints());
      Adjacency holders = new Adjacency(file.ints(), file.ints());
      ways.add(new Sharing(kind, members, holders, file.ints(), alone));
    }
    return new Holdings(terms, totals, qualifications, fiches, ways);
  }

  private static BitSet bits(IntBuffer numbers) {
    BitSet bits = new BitSet();
    for (int i = 0; i < numbers.limit(); i++) {
      bits.set(numbers.get(i));
    }
    return bits;
  }
}
