package id.netral.local.drill.checking;

/** From one file to one other, each as {@code agency/file}. */
record Way(String from, String to) {

  boolean touches(String agency) {
    return from.startsWith(agency + "/") || to.startsWith(agency + "/");
  }

  @Override
  public String toString() {
    return from + " → " + to;
  }
}
