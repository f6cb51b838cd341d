/**
 * Judges what a stack holds. It has code of its own: it reads topics, databases and mails as they
 * lie, and shares nothing with the services whose work it judges.
 */
@NullMarked
package id.netral.local.drill.checking;

import org.jspecify.annotations.NullMarked;
