package id.netral.notification.mail;

import id.netral.notification.lifecycle.Wish;

/** Asks the agency that wants the notice where the person can be reached. */
interface Addresses {

  sealed interface Answer {

    /** Kept nowhere: lives as long as the attempt. */
    record Found(String mail) implements Answer {

      @Override
      public String toString() {
        return "Found[…]";
      }
    }

    record None() implements Answer {}

    /** The agency did not answer, or not in a way that can be used. */
    record Away() implements Answer {}
  }

  Answer of(Wish wish);
}
