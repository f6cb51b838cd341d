package id.netral.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How long each method is, read by the compiler's own parser. */
final class Methods {

  /**
   * @param name {@code Rounds.goRound}
   * @param isTable one switch and nothing else: as long as it has rows
   */
  record Method(String name, int lines, boolean isTable) {}

  private Methods() {}

  static List<Method> in(Stream<Path> sourceFiles) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var options = List.of("-proc:none");
      var sources = files.getJavaFileObjectsFromPaths(sourceFiles.toList());
      var task = (JavacTask) compiler.getTask(null, files, _ -> {}, options, null, sources);
      var found = new ArrayList<Method>();
      for (var unit : task.parse()) {
        unit.accept(new Measuring(unit, Trees.instance(task).getSourcePositions(), found), null);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Measuring extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> found;
    private String type = "";

    Measuring(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      var outer = type;
      type = outer.isEmpty() ? tree.getSimpleName().toString() : outer;
      super.visitClass(tree, nothing);
      type = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      var body = tree.getBody();
      if (body != null) {
        var lines = unit.getLineMap();
        var first = lines.getLineNumber(positions.getStartPosition(unit, body));
        var last = lines.getLineNumber(positions.getEndPosition(unit, body));
        var name = type + "." + tree.getName();
        found.add(new Method(name, (int) (last - first - 1), isTable(body)));
      }
      return super.visitMethod(tree, nothing);
    }

    private static boolean isTable(BlockTree body) {
      if (body.getStatements().size() != 1) return false;
      return switch (body.getStatements().getFirst()) {
        case ReturnTree returned -> returned.getExpression() instanceof SwitchExpressionTree;
        case SwitchTree _ -> true;
        default -> false;
      };
    }
  }
}
