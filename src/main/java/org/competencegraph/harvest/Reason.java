package org.competencegraph.harvest;

/** Why a record is fetched. */
public enum Reason {
  /** It is not in the folder. */
  NOT_THERE,
  /** Its file is not what the index says: changed, from elsewhere, or not in the index. */
  NOT_AS_FETCHED,
  /** It is there, and is asked for again all the same. */
  AGAIN
}
