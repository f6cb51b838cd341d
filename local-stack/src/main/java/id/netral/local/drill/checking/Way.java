package id.netral.local.drill.checking;

/** From one file to one other, each as {@code agency/file}. */
record Way(String from, String to) {

  @Override
  public String toString() {
    return from + " → " + to;
  }
}
