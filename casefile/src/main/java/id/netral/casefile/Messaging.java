package id.netral.casefile;

import id.netral.casefile.hearing.HeardUpTo;
import id.netral.casefile.hearing.Intake;
import id.netral.casefile.hearing.Listener;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** The only place where Kafka is set up: acknowledged by all, in order, from the earliest. */
@Configuration(proxyBeanMethods = false)
class Messaging {

  private static final long RETRY_MILLIS = 1_000;
  private static final String RETENTION_30_DAYS = String.valueOf(30L * 24 * 3600 * 1000);

  @Bean
  KafkaTemplate<byte[], byte[]> announcing(
      KafkaProperties properties, KafkaConnectionDetails details) {
    var settings = new HashMap<String, Object>(properties.buildProducerProperties());
    settings.put(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, details.getProducer().getBootstrapServers());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    var bytes = new ByteArraySerializer();
    return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(settings, bytes, bytes));
  }

  @Bean(destroyMethod = "close")
  Admin admin(KafkaProperties properties, KafkaConnectionDetails details) {
    var settings = new HashMap<String, Object>(properties.buildAdminProperties());
    settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, details.getBootstrapServers());
    return Admin.create(settings);
  }

  @Bean
  NewTopics topics(CaseFileSettings settings, List<Hearing<?, ?>> hearings) {
    if (!settings.createsTopics()) {
      return new NewTopics();
    }
    Set<String> names = new LinkedHashSet<>();
    settings.sends().forEach(logical -> names.add(settings.topic(logical)));
    names.addAll(heard(settings, hearings).keySet());
    return new NewTopics(
        names.stream()
            .map(
                name ->
                    new NewTopic(name, settings.partitions(), (short) -1)
                        .configs(Map.of("retention.ms", RETENTION_30_DAYS)))
            .toArray(NewTopic[]::new));
  }

  @Bean
  HeardUpTo heardUpTo(Admin admin, CaseFileSettings settings) {
    return new HeardUpTo(admin, settings.agency());
  }

  @Bean
  ConcurrentMessageListenerContainer<byte[], byte[]> listening(
      CaseFileSettings settings,
      List<Hearing<?, ?>> hearings,
      Intake intake,
      KafkaProperties properties,
      KafkaConnectionDetails details) {
    var logical = heard(settings, hearings);
    var consumer = new HashMap<String, Object>(properties.buildConsumerProperties());
    consumer.put(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, details.getConsumer().getBootstrapServers());
    consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    var container =
        new ContainerProperties(
            logical.isEmpty() ? new String[] {"none"} : logical.keySet().toArray(String[]::new));
    container.setGroupId(settings.agency());
    container.setMessageListener(new Listener(intake, logical));
    container.setMissingTopicsFatal(false);
    var bytes = new ByteArrayDeserializer();
    var listening =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(consumer, bytes, bytes), container);
    listening.setCommonErrorHandler(
        new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    listening.setAutoStartup(!logical.isEmpty());
    return listening;
  }

  private static Map<String, String> heard(
      CaseFileSettings settings, List<Hearing<?, ?>> hearings) {
    var logical = new HashMap<String, String>();
    for (var hearing : hearings) {
      for (var topic : hearing.topics()) {
        if (!topic.equals(Announcement.INSIDE)) {
          logical.put(settings.topic(topic), topic);
        }
      }
    }
    return logical;
  }
}
