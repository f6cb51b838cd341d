package id.netral.sanction.lifecycle.law;

/** In which capacity the holder of an office acts (H-12). */
public enum Capacity {
  DEFINITIVE,
  PJ,
  PJS,
  PLT,
  PLH;

  public boolean isActing() {
    return this != DEFINITIVE;
  }
}
