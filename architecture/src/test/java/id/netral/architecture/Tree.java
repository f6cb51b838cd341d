package id.netral.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the tree as they lie on disk, without what builds and runs leave behind. */
final class Tree {

  static final Path ROOT = root(Path.of("").toAbsolutePath());

  private static final Set<String> LEFT_BEHIND = Set.of(".git", ".netral", "target", "data");

  private static final List<Path> FILES = walk();

  private Tree() {}

  static Stream<Path> files() {
    return FILES.stream();
  }

  /** The folders that are modules and have been compiled. */
  static Stream<Path> modules() {
    return files()
        .filter(file -> name(file).matches("[a-z-]+/pom\\.xml"))
        .map(pom -> pom.resolveSibling(""))
        .filter(module -> Files.isDirectory(module.resolve("target/classes")));
  }

  /** Java sources whose path has this part: {@code src/main/java}. */
  static Stream<Path> sources(String part) {
    return files().filter(file -> name(file).contains(part) && name(file).endsWith(".java"));
  }

  /** The path from the root, with slashes. */
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root(Path from) {
    if (Files.exists(from.resolve("mvnw"))) return from;
    var parent = from.getParent();
    if (parent == null) throw new IllegalStateException("not inside the tree");
    return root(parent);
  }

  private static List<Path> walk() {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
              var leave = LEFT_BEHIND.contains(String.valueOf(folder.getFileName()));
              return leave ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(files);
  }
}
