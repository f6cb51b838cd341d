package id.netral.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static id.netral.architecture.Netral.CLASSES;
import static id.netral.architecture.Netral.named;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeansTest {

  private static final int MOST = 4;

  private static final Map<String, String> KNOW_MORE = Map.of();

  @Test
  void a_bean_knows_at_most_four_others() {
    classes()
        .that()
        .areMetaAnnotatedWith("org.springframework.stereotype.Component")
        .and(not(named(KNOW_MORE)))
        .should(haveConstructorsOfAtMost(MOST))
        .because("who needs more does two things")
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> haveConstructorsOfAtMost(int most) {
    return new ArchCondition<>("have constructors of at most " + most + " parameters") {
      @Override
      public void check(JavaClass bean, ConditionEvents events) {
        for (var constructor : bean.getConstructors()) {
          var count = constructor.getRawParameterTypes().size();
          if (count > most) {
            var fault = constructor.getFullName() + " has " + count;
            events.add(SimpleConditionEvent.violated(constructor, fault));
          }
        }
      }
    };
  }
}
