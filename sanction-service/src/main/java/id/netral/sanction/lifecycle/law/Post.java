package id.netral.sanction.lifecycle.law;

/** Kinds of posts; table 3.2 says for each who may punish. */
public enum Post {
  JPT_MADYA,
  JPT_PRATAMA,
  ADMINISTRATOR,
  SUPERVISOR,
  EXECUTOR,
  EXPERT_PRINCIPAL,
  FUNCTIONAL
}
