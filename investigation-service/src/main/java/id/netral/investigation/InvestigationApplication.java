package id.netral.investigation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Bawaslu's service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class InvestigationApplication {

  public static void main(String[] args) {
    SpringApplication.run(InvestigationApplication.class, args);
  }
}
