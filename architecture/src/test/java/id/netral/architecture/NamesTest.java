package id.netral.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.netral.architecture.Netral.CLASSES;

import org.junit.jupiter.api.Test;

class NamesTest {

  private static final String SUFFIXES =
      ".*[a-z](Service|Manager|Helper|Utils?|Impl|Dto|DTO|Entity|Aggregate|Processor|Data|Info)";
  private static final String PREFIXES = "(Abstract|I)[A-Z][a-z].*";
  private static final String FOLDERS =
      "(common|shared|utils?|impl|dto|model|service|controller|config|infrastructure|core)";

  @Test
  void a_class_is_called_what_a_case_officer_would_say() {
    noClasses()
        .should()
        .haveNameMatching(SUFFIXES)
        .because("such an ending says how something is built, not what it is")
        .check(CLASSES);
  }

  @Test
  void no_class_says_that_it_is_abstract_or_an_interface() {
    noClasses()
        .should()
        .haveNameMatching(".*[.$]" + PREFIXES)
        .because("a name is for who uses it")
        .check(CLASSES);
  }

  @Test
  void a_folder_is_called_what_it_is_for() {
    noClasses()
        .should()
        .haveNameMatching("id\\.netral\\.(.*\\.)?" + FOLDERS + "\\..*")
        .because("a folder that could hold anything will")
        .check(CLASSES);
  }

  @Test
  void a_controller_of_pages_is_a_page() {
    classes()
        .that()
        .areAnnotatedWith("org.springframework.stereotype.Controller")
        .and()
        .areTopLevelClasses()
        .should()
        .haveNameMatching(".*(Page|Pages|Desk)")
        .because("one looks for a page by what one sees")
        .check(CLASSES);
  }
}
