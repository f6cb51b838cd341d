package id.netral.local.testing;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.DockerClientFactory;

/** {@code -Dnetral.test.servers=embedded} leaves Docker alone even where it answers. */
final class WhereDockerAnswers implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return dockerAnswers();
  }

  static boolean dockerAnswers() {
    return !"embedded".equals(System.getProperty("netral.test.servers")) && Asked.ANSWERS;
  }

  private static final class Asked {
    static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();
  }
}
