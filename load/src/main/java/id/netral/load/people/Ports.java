package id.netral.load.people;

/** Where the stack listens, from its base port. */
public record Ports(int base) {

  public String signIn() {
    return at(0);
  }

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

  public String store() {
    return "mongodb://localhost:" + (base + 11);
  }

  public String brokers() {
    return "localhost:" + (base + 12);
  }

  private String at(int offset) {
    return "http://localhost:" + (base + offset);
  }
}
