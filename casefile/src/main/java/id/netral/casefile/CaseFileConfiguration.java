package id.netral.casefile;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import id.netral.casefile.comparing.ComparingSettings;
import id.netral.casefile.comparing.Restored;
import id.netral.casefile.documents.StoredFiles;
import id.netral.casefile.hearing.HeardUpTo;
import id.netral.casefile.hearing.Intake;
import id.netral.casefile.hearing.Parking;
import id.netral.casefile.registers.Registers;
import id.netral.casefile.sealing.Keys;
import id.netral.casefile.sealing.MasterKey;
import id.netral.casefile.sealing.Signer;
import id.netral.casefile.sealing.Trusted;
import id.netral.casefile.sending.Envelope;
import id.netral.casefile.sending.Relay;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts the case files of a service together; services only give their kinds and hearings. */
@AutoConfiguration(before = KafkaAutoConfiguration.class, after = MongoAutoConfiguration.class)
@EnableConfigurationProperties({CaseFileSettings.class, ComparingSettings.class})
@Import(Messaging.class)
class CaseFileConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(CaseFileConfiguration.class);

  @Bean
  @ConditionalOnMissingBean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  @ConditionalOnMissingBean
  MongoDatabase database(
      MongoClient client, MongoConnectionDetails details, CaseFileSettings settings) {
    var named = details.getConnectionString().getDatabase();
    return client.getDatabase(named == null ? settings.agency() : named);
  }

  @Bean
  Keys keys(MongoClient client, MongoDatabase database, CaseFileSettings settings) {
    var store = client.getDatabase(database.getName() + "-keys").getCollection("keys");
    var keys = new Keys(store, MasterKey.in(settings.keyFolder()));
    keys.proveMaster();
    return keys;
  }

  @Bean
  Signer signer(CaseFileSettings settings) {
    return Signer.of(settings.agency(), settings.keyFolder(), settings.trustedFolder());
  }

  @Bean
  Contracts contracts() {
    return new Contracts();
  }

  @Bean
  Registers registers(MongoDatabase database) {
    return new Registers(
        database.getCollection("registers"), database.getCollection("register-lines"));
  }

  @Bean
  StoredFiles storedFiles(MongoDatabase database, Keys keys) {
    return new StoredFiles(database, keys);
  }

  @Bean
  Parking parking(MongoDatabase database, Keys keys) {
    return new Parking(database.getCollection("parked"), keys);
  }

  @Bean
  Restored restored(MongoDatabase database, ComparingSettings settings, InstantSource clock) {
    return new Restored(database.getCollection("state"), settings.restored(), clock);
  }

  @Bean
  CaseFileStore caseFileStore(
      CaseFileSettings settings,
      MongoDatabase database,
      Keys keys,
      Signer signer,
      Contracts contracts,
      InstantSource clock,
      Relay relay,
      Restored restored) {
    return new CaseFileStore(
        settings.agency(), database, keys, signer, contracts, clock, relay, restored::mayAppend);
  }

  @Bean
  Relay relay(
      CaseFileSettings settings,
      InstantSource clock,
      KafkaTemplate<byte[], byte[]> announcing,
      ObjectProvider<Intake> intake,
      ObjectProvider<MeterRegistry> meters) {
    return new Relay(
        settings,
        clock,
        announcing,
        (Envelope envelope) -> intake.getObject().hear(Announcement.INSIDE, envelope),
        meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  Intake intake(
      List<Hearing<?, ?>> hearings,
      Contracts contracts,
      CaseFileSettings settings,
      Parking parking,
      InstantSource clock,
      ObjectProvider<MeterRegistry> meters) {
    var taker =
        new TakingIn(
            new ArrayList<>(hearings), contracts, new Trusted(settings.trustedFolder()), clock);
    return new Intake(taker, parking, clock, meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  /** Rounds that fail come round again; an outage needs no stack trace, a fault does. */
  @Bean
  SimpleAsyncTaskSchedulerCustomizer quietRounds() {
    return scheduler ->
        scheduler.setErrorHandler(
            e ->
                LOG.warn(
                    "A round failed: {}", e.toString(), e instanceof MongoException ? null : e));
  }

  @Bean
  Sweeps sweeps(
      CaseFileSettings settings,
      CaseFileStore store,
      Relay relay,
      Intake intake,
      HeardUpTo heard,
      InstantSource clock) {
    return new Sweeps(settings, store, relay, intake, heard, clock);
  }
}
