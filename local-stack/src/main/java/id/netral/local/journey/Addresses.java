package id.netral.local.journey;

/** Where one stack answers: every port counts from the base. */
public record Addresses(int base) {

  public String reports() {
    return at(1);
  }

  public String investigation() {
    return at(2);
  }

  public String sanction() {
    return at(3);
  }

  public String notification() {
    return at(4);
  }

  public String brokers() {
    return "localhost:" + (base + 12);
  }

  private String at(int offset) {
    return "http://localhost:" + (base + offset);
  }
}
